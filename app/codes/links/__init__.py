"""Addresses: Tillfold's own links that carry a code (`gift`), and whether an address is official (`check`).

The checker takes libraries with long lists, and is imported by whoever asks it: `app.codes.links.check`.
"""

from app.codes.links.gift import account_link_for, code_in_account_link, code_in_link, link_for

__all__ = ["account_link_for", "code_in_account_link", "code_in_link", "link_for"]
