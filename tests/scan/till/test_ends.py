"""What lies beyond the ends of a panel, and which of it is the rest of one."""

from app.environ import load_cv2
from app.scan.frame import Pixels
from app.scan.till import ends
from tests.scan.till.card import BEHIND, EDGES, PANEL, covered_card, fill, straightened, thumb, write

LEFT, TOP, RIGHT, BOTTOM = PANEL
WHOLE = (True, True)


def seen(picture: Pixels) -> tuple[bool, bool]:
    return ends.both(straightened(picture))


def test_a_panel_ends_where_the_card_lies_beyond_it() -> None:
    assert seen(covered_card()) == WHOLE


def test_paper_beyond_an_end_is_the_rest_of_a_panel() -> None:
    picture = covered_card()
    fill(picture, (RIGHT, TOP, RIGHT + 90, BOTTOM), (240, 240, 240))
    assert seen(picture) == (True, False)


def test_print_beyond_an_end_is_the_rest_of_a_panel() -> None:
    picture = covered_card()
    write(picture, "7K", (LEFT - 60, BOTTOM - 26), 30)
    assert seen(picture) == (False, True)


def test_a_stripe_that_goes_on_over_and_under_the_panel_is_the_card() -> None:
    picture = covered_card()
    fill(picture, (RIGHT + 20, EDGES[1], RIGHT + 45, EDGES[3]), (120, 60, 140))
    assert seen(picture) == WHOLE


def test_what_lies_behind_the_card_is_no_rest() -> None:
    picture = covered_card()
    fill(picture, (RIGHT + 25, 0, 1280, 720), BEHIND)
    assert seen(picture) == WHOLE


def test_a_finger_near_an_end_is_no_rest_and_its_shadow_is_none() -> None:
    picture = covered_card()
    shadow = picture.copy()
    thumb(shadow, (RIGHT + 92, TOP + 40), 72)
    picture = load_cv2().addWeighted(picture, 0.8, shadow, 0.2, 0)
    picture = load_cv2().GaussianBlur(picture, (0, 0), 4)
    fresh = covered_card()
    picture[TOP - 4 : BOTTOM + 4, LEFT - 4 : RIGHT + 4] = fresh[TOP - 4 : BOTTOM + 4, LEFT - 4 : RIGHT + 4]
    thumb(picture, (RIGHT + 92, TOP + 40), 66)
    assert seen(picture) == WHOLE


def test_under_a_finger_it_is_not_known_how_a_panel_ends() -> None:
    picture = covered_card()
    thumb(picture, (RIGHT + 20, TOP + 40), 70)
    assert seen(picture) == (True, False)


def test_a_ragged_end_is_what_a_coin_left() -> None:
    picture = covered_card()
    for at, y in enumerate(range(TOP, BOTTOM, 8)):
        fill(picture, (RIGHT - (at * 7) % 23 * 2, y, RIGHT, y + 8), (205, 190, 150))
    assert seen(picture)[1] is False
