//! The title that is proposed for a new case.

use razbor::app::title::propose;

#[test]
fn it_is_the_first_sentence_that_is_no_greeting() {
    for (review, title) in [
        ("Здравствуйте! Кофе принесли холодным. Больше не придём.", "Кофе принесли холодным"),
        ("Добрый день, уважаемые! Ждали час!!!", "Ждали час"),
        ("Hello. The lift is broken again.", "The lift is broken again"),
        ("«Ну очередь же» — вот и весь ответ.", "«Ну очередь же» — вот и весь ответ"),
        ("Здравствуйте!", "Здравствуйте"),
        (" \n ", ""),
    ] {
        assert_eq!(propose(review), title, "{review}");
    }
}

#[test]
fn a_long_one_ends_with_a_clause_or_with_a_word_of_weight() {
    for (review, title) in [
        (
            "Записался на шиномонтаж на девять, машину взяли в одиннадцать утра, не раньше.",
            "Записался на шиномонтаж на девять",
        ),
        (
            "Отдал зимнюю куртку в химчистку возле метро и через неделю получил её с пятном.",
            "Отдал зимнюю куртку в химчистку возле метро и через неделю",
        ),
        (
            "Мы очень долго стояли в холодном тёмном коридоре поликлиники у двери кабинета.",
            "Мы очень долго стояли в холодном тёмном коридоре поликлиники",
        ),
    ] {
        assert_eq!(propose(review), title, "{review}");
    }
    let endless = "ы".repeat(500);
    assert_eq!(propose(&endless).chars().count(), 60);
}
