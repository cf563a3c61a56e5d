import pytest
from PySide6.QtWidgets import QWidget

from xrayviewer.domain.errors import Refusal, RefusalCode, UnreadableImageError
from xrayviewer.ui.window.message_cards import MARGIN_PX, MessageCards


@pytest.fixture
def host(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 500)
    host.show()
    return host


@pytest.fixture
def cards(host, desk, theme):
    cards = MessageCards(desk, theme, host)
    desk.case.refused.connect(cards.refuse)
    return cards


def refused(name):
    return UnreadableImageError(
        Refusal(RefusalCode.TRUNCATED, name, "it ends too early", "Ask for a new copy.")
    )


def test_one_refused_film_is_told_in_one_sentence(cards):
    cards.refuse(refused("a.dcm"))
    assert cards.refusals.isVisibleTo(cards)
    assert cards.refusals.text == str(refused("a.dcm"))
    assert not cards.refusals._more.isVisibleTo(cards)


def test_several_refused_films_become_one_card_with_a_list(cards):
    for name in ("a.dcm", "b.dcm", "c.dcm", "a.dcm"):
        cards.refuse(refused(name))
    assert cards.refusals.text == f"{refused('a.dcm')}\n3 films could not be shown."
    cards.refusals._more.click()
    assert cards.refusals._scroll.isVisibleTo(cards)
    assert all(name in cards.refusals._list.text() for name in ("a.dcm", "b.dcm", "c.dcm"))


def test_a_hidden_identity_hides_the_file_s_name(cards, desk):
    desk.preferences.set("privacy.hide_identity", True)
    cards.refuse(refused("DOE_JANE.dcm"))
    assert cards.refusals.text == ("A film cannot be shown: it ends too early. Ask for a new copy.")


def test_films_with_hidden_names_are_still_counted(cards, desk):
    desk.preferences.set("privacy.hide_identity", True)
    cards.refuse(refused("a.dcm"))
    cards.refuse(refused("b.dcm"))
    assert cards.refusals.text.endswith("\n2 films could not be shown.")


def test_hiding_the_identity_takes_names_from_cards_at_once(cards, desk):
    for name in ("DOE_JANE.dcm", "ROE_JOHN.dcm"):
        cards.refuse(refused(name))
    desk.preferences.set("privacy.hide_identity", True)
    told = cards.refusals.text + cards.refusals._list.text()
    told += cards.refusals.accessibleDescription()
    assert not any(name in told for name in ("DOE", "ROE"))


def test_a_dismissed_card_does_not_come_back_when_the_identity_is_hidden(cards, desk):
    cards.refuse(refused("a.dcm"))
    cards.refusals._close.click()
    desk.preferences.set("privacy.hide_identity", True)
    assert not cards.refusals.isVisibleTo(cards)


def test_cards_leave_the_badges_at_the_top_in_sight(cards, host, qtbot):
    cards.refuse(refused("a.dcm"))
    qtbot.waitUntil(lambda: cards.geometry().bottom() + 1 == host.height() - MARGIN_PX)
    assert cards.y() > host.height() // 2


def test_a_dismissed_card_starts_afresh(cards):
    cards.refuse(refused("a.dcm"))
    cards.refusals._close.click()
    assert not cards.refusals.isVisibleTo(cards)
    cards.refuse(refused("b.dcm"))
    assert cards.refusals.text == str(refused("b.dcm"))


def test_a_notice_goes_by_itself_and_a_refusal_stays(cards):
    cards.refuse(refused("a.dcm"))
    cards.notify("Saved.")
    assert cards.notice.text == "Saved."
    cards._expiry.setInterval(0)
    cards._expiry.timeout.emit()
    assert not cards.notice.isVisibleTo(cards)
    assert cards.refusals.isVisibleTo(cards)


def test_cards_lie_within_their_host_and_show_their_whole_text(cards, host, qtbot):
    cards.refuse(refused("a name of a file that is far too long to fit in one line " * 4))
    qtbot.waitUntil(lambda: cards.width() == 620)
    host.resize(420, 400)
    qtbot.waitUntil(lambda: cards.width() == 420 - 2 * MARGIN_PX)
    assert host.rect().contains(cards.geometry())
    label = cards.refusals._text
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))


def test_without_messages_nothing_lies_over_the_view(cards, qtbot):
    cards.notify("Saved.")
    qtbot.waitUntil(cards.isVisible)
    cards.notice._close.click()
    qtbot.waitUntil(lambda: not cards.isVisible())


def test_a_refusal_goes_when_another_film_is_opened(cards, open_film):
    open_film("bad.dcm")
    assert cards.refusals.isVisibleTo(cards)
    open_film("one.dcm")
    assert not cards.refusals.isVisibleTo(cards)
    open_film("bad-too.dcm")
    assert not cards.refusals._more.isVisibleTo(cards)


def test_a_refusal_goes_when_the_film_before_it_is_opened_again(cards, open_film):
    open_film("one.dcm")
    open_film("bad.dcm")
    assert cards.refusals.isVisibleTo(cards)
    open_film("one.dcm")
    assert not cards.refusals.isVisibleTo(cards)


def test_a_refusal_stays_while_frames_of_the_same_film_are_shown(
    cards, decoders, desk, open_film, settle
):
    decoders.frame_counts["cine.dcm"] = 3
    open_film("cine.dcm")
    cards.refuse(refused("frame.dcm"))
    desk.case.show_frame(2)
    settle()
    assert cards.refusals.isVisibleTo(cards)


def test_a_refusal_stays_when_the_film_that_was_already_on_its_way_arrives(
    cards, desk, place, settle
):
    desk.case.open(place("one.dcm"))
    cards.refuse(refused("archive.zip"))
    settle()
    assert desk.case.film is not None
    assert cards.refusals.isVisibleTo(cards)


def test_a_refusal_stays_when_a_preview_gives_way_to_the_film_before(cards, desk, open_film, place):
    film = open_film("one.dcm")
    cards.refuse(refused("bad.dcm"))
    desk.case.asked_for = place("bad.dcm")
    desk.case.film_changed.emit(film)
    assert cards.refusals.isVisibleTo(cards)
