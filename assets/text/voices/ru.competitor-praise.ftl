# Слова похвалы конкуренту: сильное у них → благодаря чему → как сделать так же у нас.

list-solutions = Как сделать у нас
step-solutions = Как у нас
step-solutions-question = Как сделать так же у нас?
step-solutions-question-short = Как сделать так же у нас?
step-solutions-rule = Шаг 7, «Как у нас». Каждому «благодаря чему» — то, что даст это и нашему клиенту: конкретное, в конкретном месте его пути.
step-solutions-brief = Конкретно: что перенять и где.
cmd-step-7 = шаг 7, как у нас
tip-step-7 = Как сделать так же у нас.
title-without-solution = { $count } без «как у нас»
new-solution-for = как у нас →
empty-solutions =
    Как сделать так же у нас?
    + — первая мера.
gap-no-solutions = «как у нас» нет
gap-causes = без «как у нас»: { $labels }
reason-open-problems = Пока нельзя закончить: не сказано, как сделать у нас { $labels }. Скажите это или отложите с причиной.
refusal-open-problems = Не обо всём сильном сказано, как сделать так же у нас. Скажите или отложите с причиной.
show-solutions = Как у нас: { $labels }.
show-gap-causes = Без «как у нас»: { $labels }.
show-no-gaps = О каждой сильной стороне известно, благодаря чему она есть и как сделать так же у нас.
hint-add-solution = как у нас?
map-no-solution = как у нас, пока не сказано
