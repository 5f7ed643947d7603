//! Looking for words: case, ё, and the layout they were typed in do not matter.

use razbor::app::physical::Layout;
use razbor::app::query::Query;

fn words(typed: &str) -> Query {
    Query::words(typed, Layout::default())
}

#[test]
fn words_are_found_in_either_layout() {
    for (typed, text) in [
        ("проблема", "Новая ПРОБЛЕМА"),
        ("ghj,ktvf", "Новая проблема"),
        ("GHJ,KTVF", "Новая проблема"),
        ("зфгыу", "pause the timer"),
        ("еще", "Ещё одна"),
        ("ещё", "Еще одна"),
        ("`krf", "Ёлка у входа"),
        ("кафе новое", "Новое кафе за углом"),
        ("район", "Наш раи\u{306}он"),
        ("", "что угодно"),
    ] {
        assert!(words(typed).finds(&[text]), "{typed} in {text}");
    }
    for (typed, text) in [("проблемы", "Новая проблема"), ("кафе пусто", "Новое кафе")]
    {
        assert!(!words(typed).finds(&[text]), "{typed} in {text}");
    }
}

#[test]
fn words_may_stand_in_different_texts() {
    assert!(words("link c").finds(&["link the entry", "c"]));
    assert!(!words("link d").finds(&["link the entry", "c"]));
}

#[test]
fn ranges_are_those_of_the_text_as_it_is() {
    let text = "Ещё раз: раи\u{306}он, еще раз";
    let found = |typed| -> Vec<&str> {
        Query::phrase(typed, Layout::default())
            .ranges(text)
            .into_iter()
            .map(|range| &text[range])
            .collect()
    };
    assert_eq!(found("еще раз"), ["Ещё раз", "еще раз"]);
    assert_eq!(found("район"), ["раи\u{306}он"]);
    assert_eq!(found("tot hfp"), ["Ещё раз", "еще раз"]);
    assert!(found("нет такого").is_empty());
    assert!(found("").is_empty());
}

#[test]
fn the_other_layout_is_the_one_of_the_settings() {
    for (layout, typed, text) in [
        ("ua", "gj]plrf", "Поїздка до моря"),
        ("by", "djor", "Воўк"),
        ("phonetic", "kofe ostyl", "Кофе остыл"),
        ("phonetic", "проблем", "The problem"),
    ] {
        assert!(Query::words(typed, Layout::named(layout).unwrap()).finds(&[text]), "{typed}");
        assert!(!words(typed).finds(&[text]), "{typed} in Russian");
    }
    let (own, _) = Layout::custom("яшертыуиопющасдфгчйкльжзхцвбнмщъ").unwrap();
    assert!(Query::words("kofe", own).finds(&["Кофе"]));
}
