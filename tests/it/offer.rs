//! What was said before, offered for what is being typed.

use razbor::app::offer::{Topic, offer};
use razbor::app::physical::Layout;
use razbor::app::prose::{Motion, Prose};

const BEFORE: [&str; 5] =
    ["Торопится на поезд", "торопыга", "Ждёт звонка", "в дороге, с ребёнком", "In a hurry"];

/// What is offered for a field that holds this: what would be missing behind the cursor, or `→` and
/// all of it; a `!` tells that Enter takes it.
fn offered(topic: Topic, typed: &str) -> String {
    let before = BEFORE.map(str::to_owned);
    let prose = Prose::line(typed);
    let Some(offer) = offer(topic, &prose, &before, Layout::default()) else {
        return String::new();
    };
    let words = offer.rest.unwrap_or_else(|| format!("→{}", offer.words));
    format!("{words}{}", if offer.begun { "!" } else { "" })
}

#[test]
fn what_begins_so_is_offered_and_then_what_has_it_inside() {
    let table = [
        ("", ""),
        (" ", ""),
        ("т", "оропится на поезд!"),
        ("ТОРОП", "ится на поезд!"),
        ("торопы", "га!"),
        ("торопится", " на поезд"),
        ("торопится ", "на поезд"),
        ("торопится на", " поезд"),
        // Said before in full, and said before with more behind it: nothing is missing.
        ("торопыга", ""),
        ("Торопыга ", ""),
        // ё is е, in either direction.
        ("ждет", " звонка"),
        ("ждёт з", "вонка!"),
        // Elsewhere at the beginning of a word, from two letters on.
        ("п", ""),
        ("по", "→Торопится на поезд!"),
        ("поезд", "→Торопится на поезд"),
        ("ребенком", "→в дороге, с ребёнком"),
        ("оезд", ""),
        // The wrong layout, in either direction.
        ("njhjg", "→Торопится на поезд!"),
        ("шт ф рг", "→In a hurry!"),
        ("n", ""),
        ("совсем другое", ""),
    ];
    for (typed, expected) in table {
        assert_eq!(offered(Topic::Kind, typed), expected, "{typed:?}");
    }
}

#[test]
fn of_several_touchpoints_the_last_is_meant_and_none_comes_twice() {
    let table = [
        ("заказ, то", "ропится на поезд!"),
        ("заказ,то", "ропится на поезд!"),
        ("торопится на поезд, то", "ропыга!"),
        ("торопится на поезд, торопыга, то", ""),
        ("заказ, ", ""),
    ];
    for (typed, expected) in table {
        assert_eq!(offered(Topic::Touchpoints, typed), expected, "{typed:?}");
    }
}

#[test]
fn a_goal_is_offered_unasked_and_areas_one_after_the_other() {
    let table = [
        (Topic::Hinders, "", "→Торопится на поезд"),
        (Topic::Hinders, "торопыга", ""),
        (Topic::Hinders, "ждёт", " звонка"),
        (Topic::Area, " ", "→Торопится на поезд"),
        (Topic::Area, "торопится на поезд", "→торопыга"),
        (Topic::Area, "In a hurry", "→Торопится на поезд"),
        (Topic::Area, "торопы", "га!"),
        (Topic::Area, "своё", ""),
    ];
    for (topic, typed, expected) in table {
        assert_eq!(offered(topic, typed), expected, "{typed:?}");
    }
}

#[test]
fn nothing_is_offered_in_the_middle_of_a_text() {
    let before = BEFORE.map(str::to_owned);
    let mut prose = Prose::line("торо");
    prose.go(Motion::Left);
    assert_eq!(offer(Topic::Kind, &prose, &before, Layout::default()), None);
    prose.go(Motion::TextEnd);
    prose.select_all();
    assert_eq!(offer(Topic::Kind, &prose, &before, Layout::default()), None);
}
