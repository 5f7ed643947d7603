//! Keys that come all at once: what is typing, what is a paste that no terminal marked.

use razbor::app::Msg;
use razbor::app::key::{Code, Key};
use razbor::runtime::burst::{Batch, TYPED_AHEAD, TYPED_AT_ONCE};

const READING: bool = false;
const WRITING: bool = true;

/// A batch from words: `<Enter>` is a key, `[text]` a paste the terminal marked, `!` a lost focus,
/// anything else letters.
fn batch(source: &str) -> Batch {
    let mut batch = Batch::default();
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let tail = &rest[c.len_utf8()..];
        let until = |end| tail.split_once(end).expect("it is closed");
        rest = match c {
            '<' => {
                let (name, tail) = until('>');
                batch.push(Msg::Key(Key::parse(name).expect("a key")));
                tail
            }
            '[' => {
                let (text, tail) = until(']');
                batch.push(Msg::Paste(text.to_owned()));
                tail
            }
            '!' => {
                batch.push(Msg::FocusLost);
                tail
            }
            c => {
                batch.push(Msg::Key(Key::plain(Code::Char(c))));
                tail
            }
        };
    }
    batch
}

/// What a batch means, in the same words.
fn sifted(source: &str, writing: bool) -> String {
    let tell = |msg: Msg| match msg {
        Msg::Key(Key { code: Code::Char(c), ctrl: false, alt: false, .. }) => c.to_string(),
        Msg::Key(key) => format!("<{key}>"),
        Msg::Paste(text) => format!("[{text}]"),
        Msg::FocusLost => "!".to_owned(),
        other => panic!("{other:?}"),
    };
    batch(source).sift(writing).into_iter().map(tell).collect()
}

fn check(source: &str, reading: &str, writing: &str) {
    assert_eq!(sifted(source, READING), reading, "reading: {source}");
    assert_eq!(sifted(source, WRITING), writing, "writing: {source}");
}

#[test]
fn few_keys_are_keys_and_many_are_a_paste() {
    check("dq", "dq", "dq");
    check("ddqq<Enter>1+2", "ddqq<Enter>1+2", "ddqq<Enter>1+2");
    assert_eq!(TYPED_AT_ONCE, 8);
    check("12345678", "12345678", "12345678");
    check("123456789", "[123456789]", "123456789");
    let long = "слово за словом ".repeat(5);
    assert!(long.chars().count() > TYPED_AHEAD);
    let pasted = format!("[{long}]");
    check(&long, &pasted, &pasted);
}

#[test]
fn lines_and_tabs_belong_to_the_paste() {
    check("удалить всё dddd<Enter>q<Enter>", "[удалить всё dddd\nq\n]", "[удалить всё dddd\nq\n]");
    check("раз<Tab>два<Ctrl+J>три", "[раз\tдва\nтри]", "[раз\tдва\nтри]");
}

#[test]
fn a_key_that_is_held_down_is_no_paste() {
    check("qqqqqqqqqqqq", "qqqqqqqqqqqq", "qqqqqqqqqqqq");
    let enters = "<Enter>".repeat(12);
    check(&enters, &enters, &enters);
    let downs = "<Down>".repeat(30);
    check(&downs, &downs, &downs);
}

#[test]
fn outside_a_text_all_behind_the_beginning_of_a_paste_is_the_paste() {
    check("<Down>+<Esc>", "<Down>+<Esc>", "<Down>+<Esc>");
    check(
        "<Down>123456789<Ctrl+Q><Del>dd",
        "<Down>[123456789dd]",
        "<Down>123456789<Ctrl+Q><Del>dd",
    );
    check("<Esc>123456789!q", "<Esc>![123456789q]", "<Esc>123456789!q");
}

#[test]
fn what_comes_behind_a_marked_paste_is_its_leftover() {
    check("[отзыв]qqq", "[отзывqqq]", "[отзывqqq]");
    check("[отзыв]<Ctrl+Q>d<Enter>", "[отзывd\n]", "[отзывd\n]");
    check("q[отзыв]", "q[отзыв]", "q[отзыв]");
    check("[раз][два]", "[раздва]", "[раздва]");
}

#[test]
fn in_a_text_other_keys_stay_where_they_are() {
    assert_eq!(sifted("клиент ждал<Left><Left>!", WRITING), "клиент ждал<Left><Left>!");
    assert_eq!(sifted("раз<Enter>два три<Left>!", WRITING), "[раз\nдва три]<Left>!");
    assert_eq!(sifted("<Esc>5", WRITING), "<Esc>5");
}

#[test]
fn a_lone_key_hardly_waits_and_a_paste_waits_for_its_rest() {
    let patience = |source: &str| batch(source).patience();
    assert!(patience("q").as_millis() < 1);
    assert!(patience("") == patience("q") && patience("!") == patience("q"));
    assert!(patience("qd") > patience("q"));
    assert!(patience("123456789") > patience("qd"));
    assert_eq!(patience("[отзыв]"), patience("123456789"));
    assert_eq!(patience("qqqqqqqqqqqq"), patience("qd"), "it never ends while a key is held");
}
