# Слова случая конкурента: спросить его клиента нельзя, а решения становятся профилактикой у нас. Чего здесь нет, берётся из ru.ftl.

list-questions = Чего мы не знаем
list-solutions = Профилактика у нас

step-solutions = Профилактика
step-clarify-question = Чего мы не знаем и где это можно узнать?
step-clarify-question-short = Чего мы не знаем?
step-clarify-rule = Шаг 3, «Уточнить». Клиент чужой, спросить его нельзя. Записываем, чего не хватает: часть ответов есть на сайте, в других отзывах, у тех, кто там бывал. Не домысливаем.
step-clarify-brief = Ищем в открытых местах, а не домысливаем.
step-solutions-question = Что предупредит это у нас?
step-solutions-question-short = Что предупредит это у нас?
step-solutions-rule = Шаг 7, «Профилактика». Каждой причине — то, что не даст ей появиться у нас: конкретное, в конкретном месте пути нашего клиента. Чужие ошибки дешевле своих.
step-solutions-brief = Конкретно: что сделать у нас заранее.

cmd-step-7 = шаг 7, профилактика
cmd-questions = чего не знаем
tip-step-7 = Что предупредит это у нас.
tip-questions = К тому, чего мы не знаем, с любого шага и обратно.
tip-note = Проблема: какой цели мешает, почему отложена. Причина: область, знаем или проверить. Профилактика: вид, отдел, срок, как узнаем. Вопрос: выясняем ли, что узнали.
hint-note-question = выясняем / узнали
hint-ask-missing = записать недостающее
button-to-ask = Ещё не выясняли
button-asked = Выясняем
button-answered = Узнали…
button-silent = Не узнать
reason-nothing-missing = Всё, о чём подсказывает razbor, в отзыве есть или уже записано.
reason-open-problems = Пока нельзя закончить: без профилактики { $labels }. Найдите её или отложите с причиной.
refusal-open-problems = Не у всех проблем есть профилактика. Найдите её или отложите с причиной.

question-to-ask = ещё не выясняли
question-asked = выясняем с { $day }
question-answered = узнали: { $words }
question-silent = узнать не удалось, { $day }
empty-questions =
    Чего не хватает: когда, где, кто, как долго, для чего?
    + — записать, чего мы не знаем.
title-without-solution = { $count } без профилактики
new-solution-for = профилактика →
empty-solutions =
    Что предупредит это у нас?
    + — первая мера.
gap-no-solutions = профилактики нет
gap-causes = без профилактики: { $labels }
waits-asked = { $count ->
    [one] { $count } вопрос выясняем, начали { $days }
    [few] { $count } вопроса выясняем, начали { $days }
   *[other] { $count } вопросов выясняем, начали { $days }
}
waits-causes = { $count ->
    [one] { $count } причина без профилактики
    [few] { $count } причины без профилактики
   *[other] { $count } причин без профилактики
}

show-question-to-ask = Ещё не выясняли.
show-question-asked = Выясняем с { $day }.
show-question-answered = Узнали { $day }: { $words }
show-question-silent = Узнать не удалось, { $day }.
show-solutions = Профилактика: { $labels }.
show-gap-causes = Без профилактики: { $labels }.
show-no-gaps = У каждой проблемы есть причина, у каждой причины — профилактика.

hint-add-solution = новая мера
map-no-solution = профилактики пока нет
