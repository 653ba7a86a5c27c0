"""Requests about accounts: making and closing them, roles, passwords and recovery codes, signing in."""

from tests.proof.parts import PASSWORDS_OF_GUESTS, RECOVERY_CODES, Deed, Parts


class PeoplePlans(Parts):
    def join(self) -> Deed:
        """A guest joins as a holder. Who may not make one of the staff tries that too."""
        if self.chance.number(0, 7) == 0:
            return {"who": self.chance.pick(("holder", "clerk")), "login": self.known.new("intruder"),
                    "role": self.chance.pick(("clerk", "manager"))}  # fmt: skip
        login = self.known.new("guest")
        self.known.guests.append(login)
        return {"who": self.chance.pick(("manager", "clerk", "holder")), "login": login, "role": "holder"}

    def change_role(self) -> Deed:
        """The manager of these tests stays one: theirs is tried while there is no other."""
        role = str(self.chance.pick(("holder", "clerk", "manager")))
        who = self.manager()
        if not self.known.has_other_managers and self.chance.number(0, 3) == 0:
            return {"who": who, "login": "manager", "role": role}
        login = self.guest()
        self.known.has_other_managers |= role == "manager"
        return {"who": who, "login": login, "role": role}

    def close_account(self) -> Deed:
        if not self.known.has_other_managers and self.chance.number(0, 3) == 0:
            return {"who": "manager", "login": "manager"}
        login = self.guest()
        return {"who": self.chance.pick((login, "manager", "clerk")), "login": login}

    def renew(self) -> Deed:
        """Another password, by the old one or by the recovery code, or another recovery code. Every other
        proof is a wrong one."""
        way = self.chance.pick(("password", "code", "recovery"))
        proofs, news = PASSWORDS_OF_GUESTS, PASSWORDS_OF_GUESTS
        if way == "code":
            proofs = RECOVERY_CODES
        if way == "recovery":
            news = RECOVERY_CODES
        return {"who": self.guest(), "way": way, "proof": self.chance.pick(proofs),
                "new": self.chance.pick(news)}  # fmt: skip

    def sign_in(self) -> Deed:
        return {"who": self.guest(), "password": self.chance.pick(PASSWORDS_OF_GUESTS)}
