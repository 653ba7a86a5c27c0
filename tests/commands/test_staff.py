"""`tillfold account lock|unlock|take-pin`, `stock change-store|address-store`, `till label`: what managers
change of staff and stores."""


def add(run, login, *words):
    return run("account", "add", login, "--name", login.title(), "--region", "DE", "--json", *words)


def test_a_clerk_is_locked_out_and_let_in_again(run):
    add(run, "manager", "--role", "manager")
    add(run, "clerk", "--role", "clerk", "--as", "manager")
    locked = run("account", "lock", "clerk", "--as", "manager", "--json")
    assert (locked.status, locked.row["login"]) == (0, "clerk") and locked.row["entry"]
    refused = run("stock", "list", "--as", "clerk", "--json")
    assert (refused.status, refused.row["outcome"]) == (1, "LOCKED_OUT")
    assert run("account", "unlock", "clerk", "--as", "manager", "--json").status == 0
    assert run("stock", "list", "--as", "clerk", "--json").status == 0
    assert run("account", "take-pin", "clerk", "--as", "clerk", "--json").row["outcome"] == "NOT_ALLOWED"


def test_a_store_gets_another_name_and_clock(run):
    add(run, "manager", "--role", "manager")
    run("stock", "add-store", "north", "--as", "manager")
    words = ("stock", "change-store", "north", "--time-zone", "Europe/Berlin", "--as", "manager", "--json")
    done = run(*words, "--name", "Hafen")
    assert (done.status, done.row["store"], done.row["time_zone"]) == (0, "Hafen", "Europe/Berlin")
    assert run(*words, "--name", "Mitte").row["outcome"] == "NOT_FOUND", "north is called Hafen now"


def test_a_till_gets_a_label_that_lists_and_reports_say(run):
    add(run, "manager", "--role", "manager")
    run("till", "open", "till-1", "--currency", "EUR", "--as", "manager")
    words = ("--as", "manager", "--json")
    done = run("till", "label", "till-1", "Till by the door", *words)
    assert (done.status, done.row["till"], done.row["label"]) == (0, "till-1", "Till by the door")
    assert run("till", "label", "till-9", "Front", *words).row["outcome"] == "NOT_FOUND"
    listed = {row["station"]: row["label"] for row in run("till", "list", *words).rows}
    assert (listed["till-1"], listed["desk-1"]) == ("Till by the door", None)
    rows = run("report", "activity", *words, "--since", "2000-01-01").rows
    assert {"till-1": "Till by the door"}.items() <= {row["station"]: row["label"] for row in rows}.items()
    assert run("till", "label", "till-1", *words).row["label"] is None


def test_a_store_gets_an_address(run):
    add(run, "manager", "--role", "manager")
    run("stock", "add-store", "north", "--as", "manager")
    words = ("--as", "manager", "--json")
    lines = ["Hafenstraße 1", "20457 Hamburg"]
    assert run("stock", "address-store", "north", *lines, *words).row["address"] == lines
    rows = {row["store"]: row["address"] for row in run("stock", "stores", *words).rows}
    assert (rows.pop("north"), list(rows.values())) == (lines, [[]])
    assert run("stock", "address-store", "north", *words).row["address"] == []


def test_what_is_too_long_for_a_label_or_an_address_is_wrong_usage(run):
    add(run, "manager", "--role", "manager")
    run("stock", "add-store", "north", "--as", "manager")
    assert run("till", "label", "till-1", "x" * 41, "--as", "manager").status == 2
    assert run("stock", "address-store", "north", *"abcde", "--as", "manager").status == 2
