"""The counter: one input, the answer, the last actions, the till; and the flows that are worked there.

A flow is one deed (activate, void, charge) in one file: a `CounterFlow` (`flow.py`), named in `flows.py`. It
draws nothing. It is given

- `begin(subject)`: its key was pressed; `subject` is what the page was about (serial, receipt, card seen),
- `take(given)`: something was scanned or typed for it, and what it was recognised as (`kinds` begin it
  unasked),
- `choose(key)`, `enter()`, `back()`, `again()` (Enter on its answer), `step(key)`, `forget()`,

and it emits `asked(Ask)` (fields, choices with their keys, the prompt of the input, what Enter does),
`answered(Answer)` (tone, headline, amount, sentence, steps), `ended`, or `handed(name, subject)` where the
book knows what came as another flow's: `look_up` decides so of numbers. Most are a `FormFlow`: `slots`,
`read`, `page`, `complete`. A list that belongs to its page (`Listing`) stands in the place of the last
actions.

Its `Desk` has who works there at which till, `look` for questions and `send(Deed)` for what changes the
store. A deed is sent once, with a key of its own, and its words are noted on the disk before, so no secret is
in them: the `Aftermath` of a killed window tells what became of it. Where its answer is lost the `Outbox`
asks with the same key until it is known, through a lock and another clerk too, so a deed's `then` uses
nothing but the answer and what was bound to it. After something was done it emits `desk.done`. Secrets are
fields with `is_secret`: shown as bullets, never kept, never restored. What a clerk may not do alone is
approved by a `ManagerHere`.

The pane decides which flow has the input; `board` and the places draw; `wedge` tells a scanner from fingers;
`reach` asks whether the store answers. Use cases are reached through `services` (`CounterServices`), which
`bootstrap/till.py` implements and tests/ui/fake_counter.py stands in for.
"""
