"""The store that the tests of this folder work on."""

from tests.data.world import folder, template, world

__all__ = ["folder", "template", "world"]
