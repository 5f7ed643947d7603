//! Tables of small inputs and what comes of them: cleaning of texts, lines, steps.

use razbor::method::{Cleaned, Lines, Step, StepState, Steps, clean, one_line};

#[test]
fn clean_keeps_everything_but_controls() {
    for (text, kept, dropped) in [
        ("", "", 0),
        ("Ждали час.\r\nПотом ещё.\rИ ещё.\u{85}Ушли.", "Ждали час.\nПотом ещё.\nИ ещё.\nУшли.", 0),
        ("a\r\r\nb\n\rc", "a\n\nb\n\nc", 0),
        ("\u{1b}[31mВсё\u{7} плохо\u{0}\u{9b}1m", "[31mВсё плохо1m", 4),
        ("  отступ\tи табуляция  ", "  отступ\tи табуляция  ", 0),
        ("\u{feff}С меткой в начале", "С меткой в начале", 0),
        ("\u{feff}\u{1}\u{feff}twice\u{feff}", "twice\u{feff}", 1),
        ("e\u{301} 👩\u{200d}🚀 \u{202e}кат", "e\u{301} 👩\u{200d}🚀 \u{202e}кат", 0),
        ("\u{2028}\u{2029}", "\u{2028}\u{2029}", 0),
        ("\u{b}\u{c}\u{7f}", "", 3),
    ] {
        assert_eq!(clean(text), Cleaned { text: kept.into(), dropped }, "{text:?}");
    }
}

#[test]
fn one_line_is_one_line_without_blanks_around() {
    for (text, line) in [
        ("", ""),
        (" \t\r\n\u{85}\u{a0}\u{3000} ", ""),
        ("Торт приехал\r\nпосле\tпраздника\n", "Торт приехал после праздника"),
        ("a\n\nb", "a  b"),
        ("\u{1b}]0;title\u{7}text", "]0;titletext"),
        ("\u{7} bell first", "bell first"),
        ("не\u{a0}было", "не\u{a0}было"),
    ] {
        assert_eq!(one_line(text), line, "{text:?}");
    }
}

#[test]
fn lines_are_cut_at_newlines_and_joined_again() {
    for (text, lines, blank) in [
        ("", &[][..], true),
        ("\n", &[""], true),
        ("  \n\t\n", &["  ", "\t"], true),
        ("одна", &["одна"], false),
        ("одна\n\nдве\n", &["одна", "", "две"], false),
    ] {
        let cut = Lines::of(text);
        assert_eq!(cut.0, lines, "{text:?}");
        assert_eq!(cut.join(), text.strip_suffix('\n').unwrap_or(text), "{text:?}");
        assert_eq!(cut.is_blank(), blank, "{text:?}");
    }
}

#[test]
fn lines_are_read_from_a_list_and_from_one_string() {
    for (written, lines) in [
        (r#"["Ждали час.", "", "Ушли."]"#, &["Ждали час.", "", "Ушли."][..]),
        (r#""Ждали час.\nУшли.""#, &["Ждали час.", "Ушли."]),
        (r#"["Ждали час.\r\nПотом ещё.", "Ушли.\n"]"#, &["Ждали час.", "Потом ещё.", "Ушли."]),
        ("[]", &[]),
        (r#""""#, &[]),
    ] {
        let read: Lines = ron::from_str(written).expect(written);
        assert_eq!(read.0, lines, "{written}");
    }
    assert!(ron::from_str::<Lines>("7").is_err());
}

#[test]
fn steps_are_counted_from_one_to_seven() {
    for (number, step) in (1..).zip(Step::ALL) {
        assert_eq!(step.number(), number);
        assert_eq!(Step::from_number(number), Some(step));
        assert_eq!(step.previous(), Step::from_number(number - 1));
        assert_eq!(step.next(), Step::from_number(number + 1));
    }
    assert_eq!((Step::from_number(0), Step::from_number(8)), (None, None));
    assert_eq!((Step::Find.previous(), Step::Solutions.next()), (None, None));
}

#[test]
fn a_step_is_in_one_list_at_most_and_the_lists_keep_the_order_of_the_method() {
    use StepState::{Done, NotNeeded, Open};
    let mut steps = Steps::found();
    for (step, state, done, not_needed) in [
        (Step::Neutral, Done, &[Step::Find, Step::Neutral][..], &[][..]),
        (Step::Clarify, NotNeeded, &[Step::Find, Step::Neutral], &[Step::Clarify]),
        (Step::Select, NotNeeded, &[Step::Find, Step::Neutral], &[Step::Select, Step::Clarify]),
        (Step::Clarify, Done, &[Step::Find, Step::Clarify, Step::Neutral], &[Step::Select]),
        (Step::Neutral, NotNeeded, &[Step::Find, Step::Clarify], &[Step::Select, Step::Neutral]),
        (Step::Neutral, Open, &[Step::Find, Step::Clarify], &[Step::Select]),
        (Step::Find, Open, &[Step::Clarify], &[Step::Select]),
    ] {
        steps.set(step, state);
        assert_eq!(steps.state(step), state);
        assert_eq!(
            (&steps.done[..], &steps.not_needed[..]),
            (done, not_needed),
            "{step:?} {state:?}"
        );
    }
    assert_eq!(steps.at, Step::Select, "noting a state goes nowhere");
}
