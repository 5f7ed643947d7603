# Слова интерфейса по-русски. Те же сообщения с теми же аргументами стоят в en.ftl.

## Метод

letter-questions = В
letter-facts = Ф
letter-problems = П
letter-causes = К
letter-solutions = Р

list-questions = Вопросы клиенту
list-facts = Факты
list-problems = Проблемы
list-causes = Причины
list-solutions = Решения

step-find = Найти
step-select = Отобрать
step-clarify = Уточнить
step-neutral = Без эмоций
step-problems = Проблемы
step-causes = Причины
step-solutions = Решения

step-find-question = Что написал клиент и откуда этот отзыв?
step-select-question = Видно ли из отзыва, что произошло?
step-clarify-question = Чего мы не знаем и спросим у клиента?
step-neutral-question = Что увидел и услышал бы прохожий?
step-problems-question = Что помешало клиенту получить то, за чем он пришёл?
step-causes-question = Что сделало это возможным именно в этом месте?
step-solutions-question = Что уберёт каждую причину или смягчит последствия?
step-find-question-short = Что написал клиент и где?
step-select-question-short = Видно ли, что произошло?
step-clarify-question-short = О чём спросим у клиента?
step-neutral-question-short = Что увидел бы прохожий?
step-problems-question-short = Что помешало клиенту?
step-causes-question-short = Что сделало это возможным здесь?
step-solutions-question-short = Что уберёт или смягчит причину?

step-find-rule = Шаг 1, «Найти». Отзывы собирают везде, где клиенты их пишут. Один отзыв значит столько же, сколько популярная тема.
step-select-rule = Шаг 2, «Отобрать». Берём отзыв, в котором видно, что произошло. Короткий не выбрасываем: подробности можно спросить.
step-clarify-rule = Шаг 3, «Уточнить». Спрашиваем у клиента то, чего не хватает: когда, где, кто, как долго, для чего. Не домысливаем за него.
step-neutral-rule = Шаг 4, «Без эмоций». Переписываем отзыв фактами, по одному в строке: то, что увидел и услышал бы случайный свидетель. Замеченное поведение и слова людей остаются дословно.
step-problems-rule = Шаг 5, «Проблемы», взгляд на цель клиента. Пишем со стороны клиента, но не его словами: «Клиент не знал…», «Клиент потерял…». Берём все проблемы, а не самую важную.
step-causes-rule = Шаг 6, «Причины», взгляд на место. Что сделало это возможным именно здесь? Виноватых не ищем, больших причин вроде «менталитета» избегаем: из них выходят большие решения.
step-solutions-rule = Шаг 7, «Решения». Каждой причине — то, что её уберёт или смягчит последствия: конкретное, в конкретном месте пути клиента. Быстрое решение не всегда лучшее.

step-find-brief = Один отзыв значит столько же, сколько популярная тема.
step-select-brief = Короткий не выбрасываем: подробности можно спросить.
step-clarify-brief = Спрашиваем, а не домысливаем.
step-neutral-brief = По одному факту в строке; слова людей — дословно.
step-problems-brief = С его стороны, но не его словами. Все, а не самую важную.
step-causes-brief = Виноватых не ищем, большие причины дробим.
step-solutions-brief = Конкретно и к месту. Быстрое — не всегда лучшее.

tone-complaint = жалоба
tone-praise = похвала
tone-mixed = и то и другое
whose-ours = наш клиент
whose-competitor = клиент конкурента
choice-yes = да
choice-no = нет
ours-too-not-asked = не спрашивали
ours-too-to-check = надо проверить
routine-mark = рутина
practice-mark = упражнение
goal-pinned = Цель клиента:
goal-pinned-short = цель:

state-finished = разобран
state-set-aside = отложен

fact-from-client = со слов клиента
fact-from-client-short = клиент
fact-from-staff = со слов сотрудника
fact-from-staff-short = сотрудник
fact-from-guess = догадка
question-to-ask = ещё не спросили
question-asked = спросили { $day }
question-answered = ответ: { $words }
question-about = о словах «{ $words }»
question-silent = не ответил, { $day }

## Что было сделано

act-retitled = новое название
act-details = правка карточки
act-card-written = правка портрета клиента
act-review-mended = правка текста отзыва
act-went = переход к шагу «{ $step }»
act-jump-explained = причина раннего перехода
act-not-needed = шаг «{ $step }» не нужен
act-needed-again = шаг «{ $step }» снова нужен
act-finished = завершение разбора
act-state = состояние случая
act-neutral-written = правка нейтрального текста
act-neutral-begun = нейтральный текст из отзыва
act-added = новая строка { $label }
act-added-many = { $count ->
    [one] { $count } новая строка
    [few] { $count } новые строки
   *[other] { $count } новых строк
} в списке «{ $list }»
act-reworded = правка { $label }
act-split = разделение { $label }
act-merged = слияние { $labels }
act-moved = перенос { $labels }
act-recast = { $labels } → «{ $list }»
act-deleted = удаление { $labels }
act-linked = связи { $label }
act-question-noted = отметка у { $label }
act-noted = пометка у { $label }
act-deferred = { $label } отложена
act-not-deferred = { $label } снова в работе
act-accepted = замечание к { $label } снято
act-remarked-again = замечание к { $label } вернулось
act-no-problem = { $label } без проблемы
act-problem-again = { $label } снова ждёт проблему
act-nested = место { $label } в цепочке «почему»
act-broken-down = разбивка { $label } на { $count }
act-parked = мысль на парковке
act-parked-mended = правка мысли на парковке
act-parked-settled = судьба мысли с парковки
act-parked-used = мысль с парковки стала { $label }
act-taken-up = возвращение несохранённого
act-left-out = намеренно без { QUOTE($words) }
act-not-left-out = снова нужно { QUOTE($words) }
act-restored = возвращение версии от { $when }

## Почему нельзя

refusal-nothing-said = Здесь пока ничего не написано.
refusal-no-such-entry = Этой строки уже нет.
refusal-merge-needs-two = Для слияния отметьте две строки или больше: пробел отмечает.
refusal-different-lists = Отмеченные строки стоят в разных списках.
refusal-not-linkable = Связать можно только соседей: факт с проблемой, проблему с причиной, причину с решением.
refusal-nothing-to-split = Поставьте курсор между словами: по обе стороны должен остаться текст.
refusal-nothing-to-do = Уже так.
refusal-other-nature = Сюда эти строки не переносятся.
refusal-circle = Причина не может стоять под собой.
refusal-open-problems = Есть проблемы без ответа. Ответьте на них или отложите с причиной.
refusal-neutral-begun = Нейтральный текст уже начат, он не перезаписывается.
refusal-too-many-entries = Номера строк в этом случае кончились. Начните новый случай.

reason-list-empty = Список пока пуст: «+» добавит первую строку.
reason-nothing-to-undo = Отменять больше нечего.
reason-nothing-older = Более старые правки не хранятся.
reason-nothing-to-redo = Повторять нечего.
reason-nothing-selected = Ничего не выделено: Shift со стрелками или команда «выделить».
reason-nothing-sought = Сначала скажите, что искать: { $key }.
reason-no-ground = Здесь искать негде.
reason-nothing-to-link = Связывать пока не с чем: соседний список пуст.
reason-not-linked = У этой строки связей пока нет.
reason-nothing-missing = Всё, о чём подсказывает razbor, в отзыве есть или уже спрошено.
reason-no-remark = Замечаний здесь нет.
reason-open-problems = Пока нельзя закончить: без ответа { $labels }. Найдите решение или отложите с причиной.
reason-nothing-parked = На парковке пусто: «+» припаркует мысль.
reason-not-waiting = Эта мысль уже не ждёт. Enter вернёт её на парковку.
reason-no-list-there = У этого шага нет списка: Tab даст мысли другой шаг, можно отдать её и в другой случай.
reason-no-jump = Раньше времени дальше не уходили: объяснять нечего.
reason-no-practice = Сравнить с экспертом можно в упражнении; упражнения — на главном экране.
reason-nothing-to-compare = Пока сравнивать нечего: впишите, почему берёте отзыв, или идите на следующий шаг.
reason-nothing-of-experts = В этой строке у эксперта ничего нет.
reason-stays-hidden = Сравнивать можно от второго шага до того, на котором вы работаете.
reason-taken-over = Эти слова эксперта у вас уже есть.
reason-no-neutral = Сверять пока не с чем: нейтрального текста ещё нет. Черновик: { $key }
reason-no-review = Отзыв пуст, набрасывать не из чего.
reason-not-read = razbor ещё читает тексты. Повторите через секунду.
reason-not-lost = Намеренно опускают только то, что потеряно.
reason-raw-stays = Отзыв остаётся таким, как его написал клиент. Опечатку вставки правят через карточку: { $key }, «Текст отзыва».
reason-first-card = Это первая карточка.
reason-finished = Случай уже разобран. Вернуть: «снова в работу» среди всех команд, { $key }.
reason-in-work = Случай и так в работе.
reason-no-case = Случаев пока нет.
reason-no-text = Здесь нет текста, который можно открыть в редакторе.
reason-no-suspending = Эта система не умеет приостанавливать программы.
reason-after-text = Сначала Esc: сейчас пишется текст.
reason-after-layer = Сначала Esc: он закроет то, что сверху.
reason-at-home = Это в списке случаев: { $key } ведёт туда.
reason-in-a-case = Это в открытом случае.
reason-in-a-page = Это в тексте отзыва: Tab ведёт к нему.
reason-in-a-list = Это в списках: Tab ведёт к ним.
reason-on-the-bench = Это в самом разборе: { $key } ведёт к нему.
reason-under-nothing = Здесь она ни под чем не стоит.
reason-heading = Это заголовок: выберите строку под ним.
reason-in-a-text = Это пока пишется текст.
reason-other-place = Это понадобится в другом месте.
reason-mouse-off = Мышь выключена в настройках (mouse: false).
reason-version-damaged = Эта версия повреждена: вернуть её нельзя.
reason-version-newer = Эту версию записал более новый razbor (схема { $schema }): вернуть её нельзя. Обновите программу.

reason-in-trash = Этот случай в корзине. Сначала верните его: Enter.
reason-damaged = Файл повреждён: razbor не меняет того, чего не может прочитать.
trouble-held = Этот случай открыт в другом окне. Ничего не изменено.
trouble-held-by = Этот случай открыт в другом окне ({ $who }, процесс { $pid }). Ничего не изменено.
trouble-unsaved = В этом случае остался несохранённый текст. Сначала откройте его.
read-only-held = Только чтение: этот случай открыт в другом окне. Закроют там — можно будет менять здесь.
read-only-held-by = Только чтение: случай открыт в другом окне ({ $who }, процесс { $pid }).
read-only-newer = Только чтение: случай записан более новой версией razbor (схема { $schema }). Обновите программу.
read-only-sample = Это пример из экскурсии: в нём ничего не меняют.
read-only-unwritable = Только чтение: файл или папка защищены от записи.
opened-with-warnings = { $more ->
    [0] { $first }
    [one] { $first } И ещё { $more } замечание: razbor check.
    [few] { $first } И ещё { $more } замечания: razbor check.
   *[other] { $first } И ещё { $more } замечаний: razbor check.
}
opened-unguarded = Здесь нет блокировок файлов: не открывайте этот случай в двух окнах сразу.

## Что видит линза: помета, почему она стоит, подробность

mark-why = { $kind }: { $rule }

kind-emotion = чувство
kind-evaluation = оценка
kind-intensifier = усиление
kind-generalization = обобщение
kind-blame = обвинение
kind-sarcasm = сарказм
kind-politeness = обращение
kind-assumption = предположение
kind-number = число
kind-time = время
kind-duration = длительность
kind-money = деньги
kind-place = место
kind-quote = цитата
kind-who = кто

rule-list = слово из списка «{ $list }»
rule-own-list = слово из вашего списка «{ $list }»
rule-capitals = слово заглавными буквами
rule-stretched = растянутая буква
rule-exclamations = восклицательные знаки подряд
rule-smiley = смайлик
rule-masked = ругань под звёздочками
rule-scare-quotes = слово взято в кавычки, хотя его никто не говорил
rule-praise-and-failure = похвала рядом с тем, что не удалось
rule-rhetorical = вопрос, на который не ждут ответа
rule-count = сколько чего было
rule-ordinal = который по счёту
rule-percent = доля в процентах
rule-clock = час и минуты
rule-date = дата
rule-day = день
rule-season = время суток или года
rule-span = число с единицей времени
rule-frequency = как часто
rule-sum = число с названием денег
rule-address = адрес, этаж или окно обслуживания
rule-point = место с именем или номером
rule-quoted = слова в кавычках
rule-reported = пересказ чужих слов
rule-role = роль человека рядом с тем, что он сделал
rule-author = автор отзыва рядом с тем, что он сделал
rule-loaded = резкое слово, для которого есть спокойное

list-absolute = все, никто, ничего
list-always = всегда, никогда
list-anger = злость
list-anyone = о любом и каждом
list-astonishment = изумление
list-bad = плохо
list-comfort = удобство
list-deceit = обман
list-degree = степень
list-diminutive = уменьшительные
list-disgust = отвращение
list-distress = огорчение
list-duty = должны, обязаны
list-even = аж, целый, даже
list-excuse = извинения
list-farewell = прощание
list-fear = страх
list-good = хорошо
list-greeting = приветствие
list-guilt = вина
list-hedge = оговорки
list-impression = впечатление
list-indifference = равнодушие
list-interjection = междометия
list-irony = ирония
list-joy = радость
list-kindness = доброта
list-manner = не что, а как сделано
list-mess = беспорядок
list-motive = чужие мотивы
list-passing = оценка мимоходом
list-price = дорого, дёшево
list-rating = отметка без шкалы
list-recommendation = советы другим
list-request = просьбы
list-rudeness = грубость
list-skill = умение
list-slowness = медлительность
list-speed = быстрота
list-swearing = ругань
list-taste = вкус
list-thanks = благодарность
list-threat = угрозы
list-wish = пожелания
list-of-words = слова

verdict-fact = факт
verdict-mixed = факт и эмоция
verdict-emotion = эмоция

story-score = подробность { $score } из 10
story-because = { $told }: { $reasons }
story-missing = { $told } · не видно: { $missing }
story-open = не видно: { $missing }
story-event = { $count ->
    [one] { $count } событие
    [few] { $count } события
   *[other] { $count } событий
}
story-time = { $count ->
    [one] { $count } момент
    [few] { $count } момента
   *[other] { $count } моментов
}
story-duration = { $count ->
    [one] { $count } срок
    [few] { $count } срока
   *[other] { $count } сроков
}
story-number = { $count ->
    [one] { $count } число
    [few] { $count } числа
   *[other] { $count } чисел
}
story-money = { $count ->
    [one] { $count } сумма
    [few] { $count } суммы
   *[other] { $count } сумм
}
story-place = { $count ->
    [one] { $count } место
    [few] { $count } места
   *[other] { $count } мест
}
story-quote = { $count ->
    [one] { $count } цитата
    [few] { $count } цитаты
   *[other] { $count } цитат
}
story-who = { $count ->
    [one] { $count } участник
    [few] { $count } участника
   *[other] { $count } участников
}
story-order = { $count ->
    [one] { $count } слово порядка
    [few] { $count } слова порядка
   *[other] { $count } слов порядка
}

missing-what = что произошло
missing-when = когда
missing-where = где
missing-who = кто
missing-how-long = как долго
missing-how-much = сколько

ask-client-what = Что именно произошло?
ask-client-when = Когда это было?
ask-client-where = Где это было?
ask-client-who = Кто в этом участвовал и в какой роли?
ask-client-how-long = Как долго это длилось?
ask-client-how-much = Сколько это было: рублей, штук, раз?

## Команды

cmd-open = открыть
cmd-new-case = новый случай
cmd-sample = пример
cmd-next-tab = следующая вкладка
cmd-previous-tab = предыдущая вкладка
cmd-filter = найти
cmd-rename = переименовать
cmd-set-aside = отложить или вернуть в работу
cmd-delete-case = удалить случай
cmd-versions = версии случая
cmd-reload = перечитать
cmd-tour = экскурсия
cmd-practice = упражнения
cmd-new-try = попробовать заново
cmd-edit = править
cmd-add = добавить
cmd-delete = удалить
cmd-merge = слить
cmd-link = связать
cmd-grab = переместить
cmd-pick = отметить
cmd-pick-all = отметить все
cmd-pick-up = отметить и вверх
cmd-pick-down = отметить и вниз
cmd-go-linked = к связанному
cmd-move-up = сдвинуть вверх
cmd-move-down = сдвинуть вниз
cmd-move-left = в список слева
cmd-move-right = в список справа
cmd-drop = оставить здесь
cmd-put-back = вернуть назад
cmd-accept = сохранить
cmd-split-line = разделить
cmd-new-line = новая строка
cmd-leave = готово
cmd-text-left = на знак влево
cmd-text-right = на знак вправо
cmd-text-up = на строку вверх
cmd-text-down = на строку вниз
cmd-word-left = на слово влево
cmd-word-right = на слово вправо
cmd-row-start = в начало строки
cmd-row-end = в конец строки
cmd-text-start = в начало текста
cmd-text-end = в конец текста
cmd-text-page-up = на страницу вверх
cmd-text-page-down = на страницу вниз
cmd-select = выделить
cmd-select-all = выделить всё
cmd-select-left = выделить знак слева
cmd-select-right = выделить знак справа
cmd-select-up = выделить вверх
cmd-select-down = выделить вниз
cmd-select-word-left = выделить слово слева
cmd-select-word-right = выделить слово справа
cmd-select-row-start = выделить до начала строки
cmd-select-row-end = выделить до конца строки
cmd-select-page-up = выделить страницу вверх
cmd-select-page-down = выделить страницу вниз
cmd-cut = вырезать
cmd-copy = копировать
cmd-paste = вставить скопированное
cmd-find = найти
cmd-find-next = найти дальше
cmd-find-previous = найти раньше
cmd-backspace = стереть знак слева
cmd-delete-char = стереть знак справа
cmd-delete-word = стереть слово
cmd-delete-word-forward = стереть слово справа
cmd-create = создать случай
cmd-complete = взять или дальше
cmd-next-field = дальше
cmd-previous-field = назад
cmd-up = вверх
cmd-down = вниз
cmd-page-up = страница вверх
cmd-page-down = страница вниз
cmd-first = к первому
cmd-last = к последнему
cmd-left = влево
cmd-right = вправо
cmd-next-pane = следующая панель
cmd-previous-pane = предыдущая панель
cmd-step-1 = шаг 1, найти
cmd-step-2 = шаг 2, отобрать
cmd-step-3 = шаг 3, уточнить
cmd-step-4 = шаг 4, без эмоций
cmd-step-5 = шаг 5, проблемы
cmd-step-6 = шаг 6, причины
cmd-step-7 = шаг 7, решения
cmd-finish = закончить разбор
cmd-reopen = снова в работу
cmd-not-needed = шаг не нужен
cmd-marks = пометы
cmd-next-mark = следующая помета
cmd-previous-mark = предыдущая помета
cmd-say-why = сказать, почему пошли дальше
cmd-take-offered = взять предложенное
cmd-let-be = и так хорошо
cmd-park = мысль на парковку
cmd-other-step = для следующего шага
cmd-other-step-back = для предыдущего шага
cmd-lot = парковка
cmd-drop-thought = снять, сказав почему
cmd-move-thought = в другой случай
cmd-check-facts = сверка фактов
cmd-leave-out = опустить намеренно
cmd-draft = черновик из отзыва
cmd-details = карточка
cmd-groups = группы клиентов
cmd-new-group = новая группа
cmd-delete-group = удалить группу
cmd-questions = вопросы
cmd-compare = сравнить с экспертом
cmd-take-experts = взять себе
cmd-toggle = связать или отвязать
cmd-confirm = выбрать
cmd-cancel = закрыть
hint-to-the-list = к списку
hint-show-all = показать все
hint-choose = выбрать
hint-complete = взять
hint-open-it = открыть
hint-other-button = другая кнопка
hint-bring-back = вернуть
hint-begin = начать
hint-go-on = продолжить
hint-next-step = следующий шаг
hint-previous-step = шаг раньше
hint-set-aside = отложить
hint-run = выполнить
hint-skip = пропустить
hint-clear = очистить
hint-change-nothing = ничего не менять
hint-unpick = снять отметки
hint-take-strength = сохранить хорошее
hint-take-remark = взять замену
hint-begin-so = начать так
hint-go-on-so = продолжить так
hint-other-pattern = другое начало
hint-break-down = разбить на маленькие
hint-say-otherwise = сказать иначе
hint-ask-missing = спросить недостающее
hint-take-parked = взять с парковки
hint-add-question = добавить вопрос
hint-ask-about = спросить об этом
hint-park = на парковку
hint-call-off = не надо
hint-other-step = другой шаг
hint-use = использовать
hint-wait-again = снова ждёт
hint-one-more = ещё мысль
hint-add-problem = новая проблема
hint-add-cause = новая причина
hint-add-solution = новое решение
hint-move-there = перенести
hint-put-in = вписать
hint-go-there = перейти
hint-needed-again = снова нужен
hint-put-back = вернуть в текст
hint-on-purpose = опустить намеренно
hint-other-list = другой список
mouse-selects = МЫШЬ: ВЫДЕЛЕНИЕ · { $key } вернуть
key-after-esc = Esc, затем { $key }
key-space = Пробел
cmd-undo = отменить
cmd-redo = повторить
cmd-save = сохранить сейчас
cmd-flip = светлый или тёмный вид
cmd-ask-background = спросить терминал, светлый он или тёмный
cmd-zoom = крупнее
cmd-lend-mouse = мышь: выделять текст
cmd-back = назад
cmd-exit = выйти
cmd-repaint = перерисовать
cmd-editor = в редакторе
cmd-suspend = приостановить
cmd-help = помощь
cmd-palette = все команды

button-insert = Вставить
button-cancel = Не вставлять
button-to-ask = Ещё не спросили
button-asked = Спросили
button-answered = Ответил…
button-silent = Не ответил
button-to-lot = К парковке
button-finish = Закончить всё равно
button-keep-case = Оставить
button-bin = В корзину
button-return = Вернуть
button-close = Закрыть
button-retry = Попробовать снова
button-make-again = Создать папку заново
button-save-copy = Сохранить копию
button-stay = Остаться
button-leave = Выйти

## О командах: что делает (tip) и как её ещё называют (syn, через запятую)

tip-open = Открывает случай на том шаге, где его оставили.
syn-open = войти, посмотреть, показать
tip-new-case = Спрашивает отзыв и название; отзыв можно просто вставить.
syn-new-case = создать, начать, вставить отзыв
tip-sample = Делает из готового разбора обычный случай: в нём можно править что угодно.
syn-sample = демо, образец, показать разбор
tip-tour = Семь шагов за две минуты на готовом примере; в ваших случаях ничего не меняется.
syn-tour = знакомство, обучение, показать, с чего начать
tip-practice = Отзывы, на которых можно учиться: после каждого шага своё сравнивают с разбором эксперта.
syn-practice = практика, тренировка, учиться, задание, эксперт, пример
tip-new-try = Начинает упражнение с чистого листа, отдельным случаем; прежняя попытка остаётся.
syn-new-try = ещё раз, сначала, новая попытка
tip-compare = В упражнении: своё и разбор эксперта рядом, по шагу за раз; дальние шаги пока скрыты.
syn-compare = эксперт, практика, упражнение, сверить, проверить себя
tip-take-experts = Переносит строку эксперта в ваш список, чтобы идти дальше с хорошим материалом; можно отменить.
syn-take-experts = перенять, забрать, скопировать у эксперта
tip-filter = Оставляет в списке только случаи с этими словами: название, источник, место, клиент, тон.
syn-filter = поиск, фильтр, искать, отобрать
tip-rename = Даёт случаю другое название; имя файла остаётся прежним.
syn-rename = новое название, озаглавить
tip-set-aside = Убирает случай из работы, с причиной или без неё, или возвращает в работу.
syn-set-aside = пауза, потом, архив, вернуть в работу
tip-delete-case = Переносит файл случая в корзину; оттуда его можно вернуть.
syn-delete-case = стереть, выбросить, корзина, убрать
tip-versions = Показывает, каким случай был раньше и что с тех пор изменилось; любую версию можно вернуть.
syn-versions = история, прошлое, вернуть старое, восстановить, сравнить, отличия, резервная копия
tip-reload = Заново смотрит, какие случаи есть в папке.
syn-reload = обновить список, освежить
tip-next-tab = В работе, разобраны, отложены, все, корзина, и снова по кругу.
syn-next-tab = вкладка, корзина, отложенные, архив
tip-previous-tab = То же в обратную сторону.
syn-previous-tab = вкладка, корзина, отложенные, архив
tip-edit = Правит строку на месте; Esc или Enter сохраняют.
syn-edit = изменить, исправить, переписать, редактировать
tip-add = Открывает строку под той, что в руках. Enter сохраняет и даёт следующую.
syn-add = новая строка, вписать, создать, плюс
tip-delete = Удаляет строку или все отмеченные. Отмена вернёт их со связями.
syn-delete = стереть, убрать, выбросить
tip-merge = Делает из отмеченных строк одну; связи соединяются.
syn-merge = объединить, соединить, склеить
tip-link = Связывает проблему с причинами, причину с решениями: по номеру или пробелом.
syn-link = связь, отвязать, привязать, соединить
tip-grab = Берёт строку: стрелки двигают её по списку и в соседние, Enter оставляет.
syn-grab = перенести, двигать, передвинуть, взять
tip-pick = Отмечает строку и переходит к следующей: чтобы слить, перенести или удалить несколько сразу.
syn-pick = выделить, выбрать, снять отметку
tip-pick-all = Отмечает весь список; ещё раз — снимает отметки.
syn-pick-all = выделить все, снять отметки
tip-go-linked = Ведёт от проблемы к её причине, от причины к решению.
syn-go-linked = перейти по связи, прыгнуть
tip-move-up = Меняет строку местами с верхней.
syn-move-up = поднять, выше
tip-move-down = Меняет строку местами с нижней.
syn-move-down = опустить, ниже
tip-split-line = Режет строку у курсора: было одно, станет два.
syn-split-line = разрезать, разбить
tip-next-pane = Отзыв, без эмоций, проблемы, причины, решения — по кругу.
syn-next-pane = перейти, переключить панель
tip-previous-pane = То же в обратную сторону.
syn-previous-pane = перейти, переключить панель
tip-step-1 = Что написал клиент и откуда этот отзыв.
syn-step-1 = отзыв, сырой текст
tip-step-2 = Видно ли из отзыва, что произошло.
syn-step-2 = отбор
tip-step-3 = Чего не хватает и что спросим у клиента.
syn-step-3 = уточнение, вопросы
tip-step-4 = Отзыв фактами: что увидел и услышал бы прохожий.
syn-step-4 = нейтральный текст, факты, эмоции
tip-step-5 = Что помешало клиенту получить то, за чем он пришёл.
syn-step-5 = проблема, цель, помехи, сильные стороны
tip-step-6 = Что сделало это возможным именно в этом месте.
syn-step-6 = причина, почему, область
tip-step-7 = Что уберёт каждую причину или смягчит последствия.
syn-step-7 = решение, идеи, исправить, что делать
tip-finish = После шага 7: случай разобран и уходит на вкладку «Разобраны». Его по-прежнему можно открыть и править.
syn-finish = разобрано, завершить, готово, всё, конец разбора, шаг 8
tip-reopen = Возвращает разобранный или отложенный случай на вкладку «В работе».
syn-reopen = вернуть в работу, продолжить, не закончен
tip-not-needed = Закрывает шаг как ненужный; ещё раз — открывает снова.
syn-not-needed = пропустить шаг, без этого шага
tip-marks = По кругу: эмоции и факты, только эмоции, только факты, ничего.
syn-marks = линза, подсветка, эмоции, факты, показать, скрыть
tip-next-mark = Курсор встаёт на следующую эмоцию или факт; внизу сказано, что это и почему.
syn-next-mark = эмоция, факт, подсветка, почему
tip-check-facts = Какие факты отзыва потеряны, изменены или добавлены и что убрал черновик; всё можно вернуть.
syn-check-facts = факты, потеряно, изменено, проверить, сравнить, убрано, полнота
tip-draft = Собирает нейтральный текст из отзыва: строка на предложение, без эмоций; ничего не придумано.
syn-draft = набросок, нейтрально, убрать эмоции, переписать, автоматически
tip-leave-out = Факт не считается потерянным; вернуть его можно там же.
tip-previous-mark = То же в обратную сторону.
syn-previous-mark = эмоция, факт, подсветка
tip-say-why = Записывает в случай, почему пошли дальше, хотя что-то осталось открытым.
syn-say-why = причина, рано, забежали вперёд, пропуск, почему
tip-take-offered = Замечание к строке в работе: берёт то, что оно предлагает. Иначе первое из предложенного под списком становится строкой: мысль с парковки, вопрос о том, чего в отзыве нет, благодарность клиента. Ещё раз — следующее.
syn-take-offered = замечание, замена, переформулировать, чего не хватает, подсказать вопрос, предложить, спросить недостающее, с парковки
tip-let-be = Замечание к строке в работе снимается и запоминается в случае. Ещё раз — возвращается.
syn-let-be = принять, оставить как есть, снять замечание, не замечать
tip-park = Мысль для другого шага: одна строка поверх всего; потом всё продолжается с того же места.
syn-park = припарковать, отложить мысль, на потом, запомнить, идея, рано
tip-other-step = Мысль подождёт другого шага.
tip-lot = Все мысли «на потом»: для какого шага, когда сказаны, что с ними стало. Дома — по всем случаям.
syn-lot = парковка мыслей, отложенные мысли, идеи, на потом
tip-drop-thought = Мысль больше не ждёт; причина остаётся в случае.
syn-drop-thought = выбросить мысль, не нужна, убрать
tip-move-thought = Мысль переезжает в другой случай и ждёт там.
syn-move-thought = перенести мысль, в чужой случай
tip-details = Четыре вопроса о клиенте, группа, точки контакта; название, тон, источник, дата, контакт; отсюда же исправляют опечатки отзыва.
syn-details = анкета, клиент, портрет, группа, точки контакта, цель, подробности, автор, дата, оценка, источник, конкурент, похвала
tip-groups = Все группы клиентов и сколько в каждой случаев; Enter открывает.
syn-groups = группа, прозвище, портрет, скрипты
tip-complete = Берёт предложенное для слова, которое вы набираете, открывает то, что в руке, или идёт к следующему полю.
tip-questions = К вопросам клиенту с любого шага и обратно.
syn-questions = вопрос, спросить, уточнить
tip-undo = Возвращает, как было до последнего действия, сколько угодно раз.
syn-undo = вернуть, откатить, назад, ctrl z
tip-redo = Снова делает то, что отменили.
syn-redo = вернуть отменённое
tip-save = Всё сохраняется само; это для спокойствия.
syn-save = записать
tip-flip = Светлый вид для проектора и солнца, тёмный для вечера.
syn-flip = тема, цвета, фон, белый, чёрный, ночь
tip-back = На уровень выше: из текста, из случая к списку, из списка наружу.
syn-back = закрыть случай, домой, список случаев
tip-exit = Сохраняет всё и закрывает razbor.
syn-exit = закрыть, уйти, завершить, конец, до свидания
tip-repaint = Рисует экран заново, если терминал его испортил.
syn-repaint = обновить, мусор на экране
tip-help = Клавиши этого места, правило шага и как работают буквы.
syn-help = клавиши, справка, подсказка, что делать
tip-palette = Все команды сразу: наберите слово и нажмите Enter.
syn-palette = команды, найти команду, меню

## Что известно о строках

cmd-note = что известно
tip-note = Проблема: какой цели мешает, почему отложена. Причина: область, знаем или проверить. Решение: вид, отдел, срок, как узнаем. Вопрос: задан ли, что ответили.
syn-note = заметка, область, отдел, срок, отложить, сильная сторона, проверить, ответ клиента, вопрос задан, не ответил
hint-no-prompt = без подсказки
hint-note-question = спросили / ответил
cmd-nest = глубже
tip-nest = Ставит причину под ту, что выше на том же уровне: это «почему» к ней.
syn-nest = под причину, вложить, цепочка, почему
cmd-unnest = наружу
tip-unnest = Выводит причину из-под той, под которой она стоит.
syn-unnest = вынести, цепочка, почему
cmd-fold = свернуть / развернуть
tip-fold = Прячет всё, что стоит под причиной, или показывает снова. В случае ничего не меняется.
syn-fold = спрятать, раскрыть, цепочка
cmd-ask-why = почему?
tip-ask-why = Открывает строку под причиной: что сделало её возможной? Каждый Enter спрашивает «почему» ещё раз.
syn-ask-why = добавить под, пять почему, глубже
cmd-map = карта
tip-map = Проблема, причина, решение деревом; видно, где пусто. Та же клавиша — назад.
syn-map = дерево, обзор, пробелы, связи, схема, покрытие
cmd-add-beside = добавить рядом
tip-add-beside = Открывает строку рядом с той, что в руках: под той же проблемой или причиной.
syn-add-beside = соседняя, на том же уровне, ещё одна
cmd-cut-link = снять связь
tip-cut-link = Снимает связь с тем, под чем строка стоит. Сама запись остаётся.
syn-cut-link = отвязать, разорвать, отцепить
cmd-to-bench = в списке
tip-to-bench = Закрывает карту и ведёт к этой записи в её списке.
syn-to-bench = показать в списке, перейти
cmd-fold-all = свернуть / развернуть всё
tip-fold-all = Оставляет на виду только проблемы или снова показывает всё. В случае ничего не меняется.
syn-fold-all = спрятать всё, раскрыть всё, обзор
cmd-next-gap = следующий пробел
tip-next-gap = Ведёт к следующей строке, которая ждёт причины, решения или связи.
syn-next-gap = пусто, без ответа, не хватает
cmd-previous-gap = прошлый пробел
syn-previous-gap = пусто, без ответа, не хватает
cmd-break-down = разбить на мелкие
tip-break-down = Открывает строки под причиной, по одной мелкой причине в каждой. Отменяются все разом.
syn-break-down = большая причина, разделить, раздробить
cmd-next-area = подсказка по области
tip-next-area = Спрашивает по областям бизнеса: информация, место, контакты и дальше по кругу. Новая причина запомнит свою область.
syn-next-area = область, не приходит в голову, вопросы, идеи
cmd-copy-message = письмо клиенту
tip-copy-message = Копирует вежливое письмо клиенту со всеми открытыми вопросами, на языке отзыва.
syn-copy-message = написать клиенту, сообщение, вопросы, скопировать, буфер
cmd-copy-checks = скопировать проверки
tip-copy-checks = Копирует списком всё, что надо проверить: причины и, у случая конкурента, бывает ли так у нас.
syn-copy-checks = список проверок, проверить, буфер
cmd-no-problem = без проблемы
tip-no-problem = Отмечает, что в этой строке клиенту ничего не мешало; второй раз — снимает отметку.
syn-no-problem = проблемы нет, не мешало, факт

reason-causes-only = Так можно только с причинами.
reason-nothing-above = Выше на этом уровне нет причины, под которую её можно поставить.
reason-not-nested = Она и так не стоит под другой причиной.
reason-nothing-under = Под ней ничего нет.
reason-no-open-question = Открытых вопросов нет: спрашивать клиента не о чем.
reason-not-our-client = Это клиент конкурента: писать ему не нам.
reason-nothing-to-check = Проверять нечего: ни у одной причины нет отметки «проверить».
reason-neutral-only = Так отмечают строки текста без эмоций.

note-title = Что известно: { $label }
note-none = —
note-sign = Что это
note-goal = Какой цели мешает
note-goal-helped = Какой цели помогает
note-deferred = Отложена, потому что
note-area = Область
note-evidence = Насколько уверены
note-kind = Вид
note-reach = Охват
note-department = Отдел
note-due = Срок
note-check = Как узнаем
sign-problem = проблема
sign-strength = сильная сторона
evidence-known = знаем
evidence-guess = предполагаем
evidence-to-check = проверить
kind-fix = Fix — починить
kind-wow = WOW — порадовать
kind-plan-b = План Б — если снова пойдёт не так
reach-systemic = система: меняет порядок
reach-point = точка: разовый жест

note-tags = { $first } · { $more }
tag-strength = сильная сторона
tag-hinders = мешает: { $words }
tag-helps = помогает: { $words }
tag-deferred = отложена: { $why }
tag-guess = предполагаем
tag-to-check = проверить
tag-fix = Fix
tag-wow = WOW
tag-plan-b = План Б
tag-systemic = система
tag-point = точка
tag-due = до { $day }
tag-no-department = без отдела
tag-no-due = без срока
tag-no-check = как узнаем?
tag-folded = +{ $count }
map-title = Карта
map-back = разбор
map-shared = ↔ { $labels }
map-see = см. под { $label }
map-see-loose = см. выше
map-no-cause = причин пока нет
map-no-solution = решений пока нет
map-facts-open = { $count ->
    [one] { $count } факт без проблемы
    [few] { $count } факта без проблемы
   *[other] { $count } фактов без проблемы
}
map-loose = Без связи { $count }
map-new = новое
map-in-work = в работе
map-done = сделано
map-works = работает
map-failed = не помогло

area-information = информация
area-information-question = чего никто не знал?
area-place = место
area-place-question = что там мешало?
area-contacts = контакты
area-contacts-question = кто с кем не связался?
area-procedure = порядок
area-procedure-question = какого порядка не было?
area-skills = умения
area-skills-question = чего не умели?
area-powers = полномочия
area-powers-question = чего не могли решить?
area-equipment = оснащение
area-equipment-question = чего не было под рукой?
area-rules = правила
area-rules-question = какое правило помешало?
area-question = что здесь подвело?
areas-head = { $key } — не приходит в голову? Подсказки по областям
area-prompt = { $area }: { $question }

toast-breaking-down = Разбиваем: по одной мелкой причине в строке, Esc — готово.
toast-fine-so = Замечание снимется вместе с этой строкой.
toast-not-fine = Замечание снова здесь.
toast-nothing-to-check = Проверять нечего.
toast-message-copied = { $count ->
    [one] Скопировано письмо клиенту с { $count } вопросом. Отправили? Отметьте, что спросили.
    [few] Скопировано письмо клиенту с { $count } вопросами. Отправили? Отметьте, что спросили.
   *[other] Скопировано письмо клиенту с { $count } вопросами. Отправили? Отметьте, что спросили.
}
toast-checks-copied = { $count ->
    [one] Скопирована { $count } проверка.
    [few] Скопированы { $count } проверки.
   *[other] Скопировано { $count } проверок.
}
checks-ours = Проверить, бывает ли так у нас.
checks-ours-by = Проверить до { $day }, бывает ли так у нас.

## Версии случая

versions-title = Версии: { $title }
versions-reading = Читаю версии…
versions-none = Прежних версий пока нет.
versions-none-more = razbor оставляет их сам, пока случай меняется, не чаще раза в десять минут.
versions-older = и ещё { $count } старше
version-why-own = Таким случай был до этой минуты: { $when }.
version-why-foreign = Таким случай был до этой минуты: { $when }. Его записала другая программа или правила рука.
version-why-restored = Таким случай был до этой минуты: { $when }. Потом вернули другую версию.
version-legend = − было тогда, + появилось с тех пор
version-like-now = Всё как сейчас.
version-unread = не читается
version-same = без изменений
version-edited = правлено: { $what }
version-title = название
version-state = состояние
version-steps = шаги
version-card = карточка
version-review = отзыв
version-neutral = нейтральный текст
version-parked = парковка мыслей
version-part-state = Состояние и шаги
version-part-left-out = Намеренно опущено
version-count-questions = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
   *[other] { $count } вопросов
}
version-count-problems = { $count ->
    [one] { $count } проблема
    [few] { $count } проблемы
   *[other] { $count } проблем
}
version-count-causes = { $count ->
    [one] { $count } причина
    [few] { $count } причины
   *[other] { $count } причин
}
version-count-solutions = { $count ->
    [one] { $count } решение
    [few] { $count } решения
   *[other] { $count } решений
}

## Экран

too-small = Мало места
home-title = razbor · { $name }
home-reading = читаю…
home-count = { $count ->
    [one] { $count } случай
    [few] { $count } случая
   *[other] { $count } случаев
}
home-greeting =
    razbor разбирает один отзыв клиента за семь шагов: от жалобы до решений.
    Скопируйте отзыв и вставьте его сюда — так начинается новый случай.
    Каждый случай — файл в этой папке; всё сохраняется само.
home-begin-new = Новый случай из отзыва
home-begin-sample = Посмотреть пример разбора
home-begin-practice = Разобрать учебный отзыв и сравнить с экспертом
home-begin-tour = Показать семь шагов за две минуты
home-where = Папка: { $path }
home-found = { $found } из { $count }
home-looking = Найти:
home-nothing-found =
    С такими словами здесь ничего нет. Искать можно по названию, источнику, месту, клиенту и тону.
    Esc — показать все.
home-copy = копия
home-copy-of = Копия файла { $name }: её оставила программа, которая переносит файлы. Сравните и лишнее удалите.
home-deleted = удалён { $day }
home-trash-more = Сами файлы из корзины не исчезают.
home-reason = Почему отложен (можно пусто):
tab-open = В работе { $count }
tab-finished = Разобраны { $count }
tab-aside = Отложены { $count }
tab-all = Все { $count }
tab-trash = Корзина { $count }
tab-open-nothing = В работе ничего нет. «+» начнёт новый случай, ← → — другие вкладки.
tab-finished-nothing = Разобранных случаев пока нет.
tab-aside-nothing = Отложенных случаев нет.
tab-all-nothing = Случаев пока нет.
tab-trash-nothing = Корзина пуста.
waits-aside = Отложен: { $reason }
waits-asked = { $count ->
    [one] { $count } вопрос ждёт ответа, спросили { $days }
    [few] { $count } вопроса ждут ответа, спросили { $days }
   *[other] { $count } вопросов ждут ответа, спросили { $days }
}
waits-parked = { $count ->
    [one] { $count } мысль на парковке
    [few] { $count } мысли на парковке
   *[other] { $count } мыслей на парковке
}
waits-problems = { $count ->
    [one] { $count } проблема без причины
    [few] { $count } проблемы без причины
   *[other] { $count } проблем без причины
}
waits-causes = { $count ->
    [one] { $count } причина без решения
    [few] { $count } причины без решения
   *[other] { $count } причин без решения
}
untitled = (без названия)

day-today = сегодня
day-yesterday = вчера
day-this-year = { $day } { $month }
day-other-year = { $day } { $month } { $year }
month-1 = янв
month-2 = фев
month-3 = мар
month-4 = апр
month-5 = мая
month-6 = июн
month-7 = июл
month-8 = авг
month-9 = сен
month-10 = окт
month-11 = ноя
month-12 = дек

status-parked = парковка { $count }
status-parked-short = парк. { $count }
status-parked-least = !{ $count }
status-saved = сохранено ✓
status-copy = КОПИЯ · сохранено ✓
status-saving = сохраняю…
status-failed = НЕ СОХРАНЕНО: { $why }
status-sample = пример
status-read-only = ТОЛЬКО ЧТЕНИЕ

pane-raw = Отзыв
pane-raw-mending = Отзыв · ПРАВКА
pane-neutral = Без эмоций
title-parked = { $count } с парковки
title-without-cause = { $count } без причины
title-without-solution = { $count } без решения
title-without-problem = { $count } без проблемы
title-without-its-cause = { $count } без причины
new-cause-for = новая причина →
new-solution-for = новое решение →
pane-below = ещё { $count } ↓
pane-below-short = { $count } ↓
pane-above = { $count } ↑
pane-zoomed = КРУПНО
title-soft-left = осталось { $count }
kept-kept = факты: { $count } на месте
kept-lost = потеряно { $count }
kept-altered = изменено { $count }
kept-reversed = наоборот { $count }
kept-added = добавлено { $count }
kept-left-out = намеренно без { $count }
kept-those = { $told }: { $facts }
kept-was-now = { $was } → { $now }
fact-lost = потеряно
fact-altered = изменено
fact-reversed = сказано наоборот
fact-added = добавлено
fact-left-out = намеренно опущено
fact-of-kind = { $fate } · { $kind }
check-title = Сверка с отзывом
check-facts = Факты { $count }
check-dropped = Убрано { $count }
check-comparing = Факты сверяются…
check-no-facts = Все факты отзыва на месте.
check-nothing-dropped = Ничего не убрано.
legend-emotions = эмоции
legend-facts = факты
title-join = { $title } · { $more }
title-picked = { $count ->
    [one] { $count } отмечена
   *[other] { $count } отмечено
}

empty-neutral =
    Здесь отзыв станет фактами, по одному в строке.
    { $key } — черновик без эмоций, + — начать с текста отзыва, Enter — писать с чистого листа.
parked-head = возьмёт с парковки:
proposals-head = добавит вопрос о том, чего в отзыве нет:
offers-head = закрепит то, за что клиент благодарит:
offer-solution = Сохранить и повторять: { $words }
offer-strength = Сильная сторона: { $words }
empty-questions =
    Чего не хватает: когда, где, кто, как долго, для чего?
    + — новый вопрос клиенту.
empty-problems =
    Что помешало клиенту? «Клиент не знал…», «Клиент потерял…»
    + — первая проблема.
empty-causes =
    Почему это стало возможно именно здесь?
    + — первая причина.
empty-solutions =
    Что уберёт причину или смягчит последствия?
    + — первое решение.

help-title = Помощь
palette-title = Все команды
help-find = Найти:
help-layouts = Наберите слово в любой раскладке — список сократится; Enter выполнит. Клавиши тоже работают в обеих раскладках: важна клавиша, а не буква.
help-nothing = Такой команды нет. Esc очистит строку.
help-here = Здесь
help-case = Случай
help-text = Текст
help-anywhere = Везде
help-elsewhere = В других местах

tour-title = Шаг { $number } из 7 · { $step }
tour-find =
    Экскурсия на две минуты: семь шагов разбора на готовом примере.
    Здесь отзыв как он пришёл, с криком и опечатками: слова клиента остаются нетронутыми.
tour-select =
    Годится отзыв, в котором видно, что произошло: где, когда, кто что сделал.
    Короткий не выбрасываем: подробности можно спросить.
tour-clarify =
    Вопросы клиенту — к тем местам отзыва, где чего-то не хватает. Видно, что спросили и что он ответил.
    Часто этот шаг не нужен, и его закрывают одной клавишей.
tour-neutral =
    Отзыв становится фактами, по одному в строке: то, что увидел и услышал бы прохожий.
    Ярость уходит, слова и поступки людей остаются.
tour-problems =
    Проблемы — с его стороны, но не его словами: «Клиент не знал…», «Клиент остался без…».
    Записываем все: главных среди них нет.
tour-causes =
    Причины маленькие и в этом самом месте: чего не было, о чём не знали. Виноватых не ищем.
    Рядом с причиной видно, какие проблемы она объясняет.
tour-solutions =
    Каждой причине — конкретное дело в конкретном месте: починить, порадовать или обещать на будущее.
    Быстрое решение не всегда лучшее, поэтому этот шаг последний.
tour-end-title = Теперь ваш отзыв
tour-end =
    Скопируйте отзыв и вставьте его прямо сюда или нажмите «+» и наберите.
    Клавиши каждого места покажет «?», любую команду найдёт F9. Там же найдётся и эта экскурсия.
    Всё сохраняется само, и Esc ничего не теряет.
tour-end-in-a-case-title = Все семь шагов
tour-end-in-a-case =
    Экскурсия закончена: дальше — ваш случай, на том же месте.
    Клавиши каждого места покажет «?», любую команду найдёт F9. Там же найдётся и эта экскурсия.
    Всё сохраняется само, и Esc ничего не теряет.

jot-thought = На парковку → { $step }
jot-wording = Мысль → { $step }
jot-question = Вопрос о словах «{ $words }»
jot-drop = Почему эта мысль не нужна?
jot-why = Почему пошли дальше?
jot-jump = Почему пошли дальше: { $from } → { $to }?

lot-title = Парковка · { $count ->
    [0] ничего не ждёт
    [one] ждёт { $count }
    [few] ждут { $count }
   *[other] ждут { $count }
}
lots-title = Парковка всех случаев · { $count ->
    [0] ничего не ждёт
    [one] ждёт { $count }
    [few] ждут { $count }
   *[other] ждут { $count }
}
lot-empty =
    Здесь ждут мысли, сказанные раньше своего шага.
    F6 припаркует мысль откуда угодно, даже посреди слова; «+» — прямо здесь.
lots-empty = Ни в одном случае мысли не ждут.
lot-used = использована
lot-moved = в другом случае
lot-dropped = снята
lot-case = Случай { QUOTE($title) }.
lot-said-at = Сказано на шаге { $step }.
lot-said = Сказано на шаге { $step }, { $when }.
lot-waits = Ждёт шага { $step }.
lot-becomes = Ждёт шага { $step }; станет { $label }{ $parents ->
    [no] .
   *[other] { " " }к { $parents }.
}
lot-was-used = Использована на шаге { $step }.
lot-was-moved = Теперь ждёт в случае { QUOTE($title) }.
lot-was-dropped = Снята: { $why }
other-case-title = В какой случай?
other-case-none = Других случаев в работе нет.

picker-title = Связи { $label }
picker-number = Номер { $letter } или ↑↓; пробел — связать или отвязать; Enter — готово.
picker-number-short = Номер { $letter } или ↑↓

find-label = Найти:
find-label-in = Найти в { QUOTE($where) }:
find-none-in = нет в { QUOTE($where) }
find-none-here = С такими словами здесь ничего нет.
find-none = не найдено
find-count = { $at } из { $count }
find-from-start = с начала
find-from-end = с конца

new-case-title = Новый случай
new-case-review = Отзыв
new-case-name = Название
new-case-count = { $count ->
    [one] { $count } знак
    [few] { $count } знака
   *[other] { $count } знаков
}
new-case-hint =
    Вставьте отзыв клиента (Ctrl+Shift+V или мышью) или наберите его.
    Tab — дальше, к названию.

details-title = Карточка случая
details-client = Клиент
details-review = Отзыв и откуда он
detail-kind = Какой?
detail-kind-example = торопится, иронизирует, кипит…
detail-surroundings = В какой обстановке?
detail-surroundings-short = Где и с кем?
detail-surroundings-example = в дороге, на работе, с ребёнком…
detail-task = Какую задачу назвал?
detail-task-short = Какая задача?
detail-task-example = о чём просил: вернуть деньги, ответить…
detail-goal = За что борется на самом деле?
detail-goal-short = За что борется?
detail-goal-example = цель за задачей: не испортить праздник…
detail-group = Группа клиентов
detail-group-short = Группа
detail-group-example = доброе прозвище
detail-open-group = О группе
detail-group-door = Enter — портрет, советы, скрипты
detail-group-new = Enter — завести группу из этой карточки
detail-group-new-short = Enter — завести
detail-group-door-short = Enter — открыть
detail-touchpoints = Точки контакта
detail-touchpoints-example = заказ, доставка…
detail-routine = Нам привычно, клиенту тревожно
detail-routine-short = Нам привычно
detail-ours-too = У нас так бывает?
detail-ours-too-short = У нас так же?
detail-ours-by = Проверить до
detail-ours-by-example = +14, пт, 5.12
detail-title = Название
detail-tone = Тон
detail-whose = Чей клиент
detail-competitor = Конкурент
detail-source = Источник
detail-place = Место
detail-product = Товар, услуга
detail-author = Клиент
detail-date = Дата отзыва
detail-rating = Оценка
detail-link = Ссылка
detail-contact = Как связаться
detail-selected = Почему отобран
detail-text = Текст отзыва
detail-text-door = Enter — исправить текст отзыва
detail-text-door-short = Enter — исправить

groups-title = Группы клиентов
groups-none =
    Групп клиентов ещё нет.
    Назовите группу в карточке случая или начните её здесь: +.
groups-cases = { $count ->
    [one] { $count } случай
    [few] { $count } случая
   *[other] { $count } случаев
}
groups-on-cards = только в карточках; { $kind }

## Упражнения

exercises-title = Упражнения
exercises-about =
    Отзыв, который уже разобрал эксперт. Разберите его сами и после каждого шага сравните. Оценок нет.
exercise-told = { $how } · { $tone } · { $words ->
        [one] { $words } слово
        [few] { $words } слова
       *[other] { $words } слов
    }
exercise-new = ещё не начато
exercise-begun = начато: { $number }/7 { $step }
exercise-done = разобрано
compare-title = Рядом с экспертом · { $number } { $step }
compare-own = Ваше
compare-expert = Эксперт
compare-goal = За что клиент борется, по мнению эксперта: { $goal }
compare-stands-on = ← { $label } { $words }
compare-stands-on-own = ← { $labels }
compare-later = Шаг { $number } «{ $step }» у эксперта откроется, когда вы на нём поработаете.
practice-line = { $number }. { $title } ({ $told })
practice-how = Открыть первое: razbor practice 1
group-title = Группа клиентов
group-new = ещё не сохранено
group-name = Прозвище
# Под этим прозвищем группа лежит на диске, пока ей не дали настоящего.
group-unnamed = Без прозвища
group-name-example = доброе: Спринтер
group-portrait = Портрет
group-portrait-example = какие они, по черте на строку
group-works = Что помогает
group-works-example = что помогает в разговоре
group-hinders = Что мешает
group-hinders-example = от чего становится хуже
group-scripts = Скрипты
group-scripts-example = лучшие найденные слова
group-goal = борется за: { $goal }
toast-group-saved = Группа сохранена в razbor.ron.
toast-group-merged = Другая программа тем временем изменила группу «{ $name }»: теперь в ней и то и другое.
toast-group-taken = Группа «{ $name }» уже есть.
toast-group-name-stays = Без прозвища группу не найти: оно осталось прежним.
toast-group-needs-name = Дайте группе прозвище, чтобы карточки могли её назвать.
toast-group-deleted = Группа «{ $name }» удалена; слова в карточках остались. Вернуть — u.
toast-group-back = Группа «{ $name }» снова на месте.
toast-group-on-cards = Эта группа есть только в карточках: удалять нечего.
toast-group-leaving = Группа не сохранена: { $why } Выйдите ещё раз, чтобы уйти без неё.
toast-day-unknown = День не понят и останется как набран. Понятно так: +14, пт, 5.12, 2026-12-05.

ask-paste-entries = { $count ->
    [one] Вставить { $count } строку в «{ $list }»?
    [few] Вставить { $count } строки в «{ $list }»?
   *[other] Вставить { $count } строк в «{ $list }»?
}
ask-paste-text = Вставить в конец нейтрального текста?
ask-question-state = Что с этим вопросом?
ask-questions-state = Что с этими вопросами?
ask-finish-parked = { $count ->
    [one] На парковке ждёт { $count } мысль
    [few] На парковке ждут { $count } мысли
   *[other] На парковке ждут { $count } мыслей
}
ask-delete-case = Удалить случай?
ask-delete-case-more = Он попадёт в корзину, оттуда его можно вернуть.
ask-return-case = Вернуть случай из корзины?
ask-return-case-more = Удалён { $day }, лежит в { $path }
ask-folder-gone = Папки случаев больше нет
ask-folder-gone-more = Пропала папка { $path }. Последние правки есть только в этом окне. Можно создать папку заново или сохранить копию случая в { $refuge }.
ask-leave-unsaved = Не всё сохранено
ask-leave-spare-more = Папка случаев не приняла текст. Он лежит в { $path }.
ask-leave-unkept-more = Этот текст нигде не записан и при выходе пропадёт. Esc вернёт к нему: скопируйте его (Ctrl+A, Ctrl+C).
ask-leave-unsaved-more = Диск не принял последние правки. Они записаны рядом и вернутся при следующем запуске, если там нашлось место.

## Что произошло

toast-done = Сделано: { $act }
toast-done-undo = Сделано: { $act }. Отменить: { $key }
toast-undone = Отменено: { $act }
toast-asking-ground = Спрашиваю терминал…
toast-ground-light = Терминал светлый, вид теперь тоже.
toast-ground-dark = Терминал тёмный, вид теперь тоже.
toast-no-ground = Терминал не ответил. Светлый и тёмный вид меняет { $key }.
toast-marks-all = Показаны эмоции и факты.
toast-marks-emotions = Показаны только эмоции.
toast-marks-facts = Показаны только факты.
toast-marks-none = Пометы скрыты.
toast-no-marks = Здесь нет помет.
toast-redone = Повторено: { $act }
toast-how-to-leave = Выйти: { $key } или Ctrl+Q. Всё сохраняется само.
toast-saved = Сохранено.
toast-copy-saved = Копия случая сохранена: { $path }
toast-not-saved = Не сохранено: { $why }
toast-kept-elsewhere = Папка случаев не приняла текст: { $why } Он записан в { $path }.
toast-not-kept = Несохранённый текст не записан: { $why }
toast-finished = Случай разобран. Отменить: { $key }
toast-finished-gaps = Случай разобран; осталось { $gaps }. Отменить: { $key }
toast-gaps = Пока открыто: { $gaps }.
toast-gaps-early = Пока открыто: { $gaps }. Почему идём дальше — «сказать, почему» среди всех команд, { $key }.
gap-no-facts = нейтрального текста нет
gap-no-problems = проблем нет
gap-no-causes = причин нет
gap-no-solutions = решений нет
gap-facts = факты без проблемы: { $labels }
gap-problems = без причины: { $labels }
gap-causes = без решения: { $labels }
gap-more = { $labels } и ещё { $more }
toast-parked = На парковке для шага { $step }. Отменить: { $key }
toast-not-parked = Мысль не припаркована; { $key } вернёт её в строку.
toast-jot-called-off = Осталось как было.
toast-thought-moved = Мысль ждёт в случае { QUOTE($title) }. Отменить здесь: { $key }
toast-thought-stays = Мысль осталась здесь: { $why }
toast-neutral-begun = Отзыв разложен по предложениям. Уберите лишнее; Esc — готово, Ctrl+Z вернёт.
toast-drafted = { $lines ->
    [one] Черновик: { $lines } строка
    [few] Черновик: { $lines } строки
   *[other] Черновик: { $lines } строк
} из отзыва. { $dropped ->
    [0] Ничего не убрано.
   *[other] Что убрано ({ $dropped }), можно вернуть: { $key }
}
toast-draft-nothing = В отзыве razbor не нашёл фактов: набрасывать не из чего.
toast-draft-whole = Все предложения с фактами уже есть в тексте.
toast-put-in = Вписано: { QUOTE($words) }. Отменить: { $key }
toast-grabbed = Стрелки двигают, Enter оставит, Esc вернёт.
toast-no-gaps = Пробелов здесь нет.
toast-put-back = Вернулось на место.
toast-not-found = Не найдено: { $words }
toast-found = { $around ->
    [start] { $at } из { $count }, с начала: { $words }
    [end] { $at } из { $count }, с конца: { $words }
   *[no] { $at } из { $count }: { $words }
}
toast-selecting = Выделение начато: стрелки ведут его дальше, Ctrl+C копирует, Esc снимает.
toast-copied = { $count ->
    [1] Скопировано: { $words }
    [one] Скопировано { $count } слово: { $words }
    [few] Скопировано { $count } слова: { $words }
   *[other] Скопировано { $count } слов: { $words }
}
toast-cut = { $count ->
    [1] Вырезано: { $words }
    [one] Вырезано { $count } слово: { $words }
    [few] Вырезано { $count } слова: { $words }
   *[other] Вырезано { $count } слов: { $words }
}
toast-nothing-copied = Здесь ещё ничего не скопировано. Из других программ вставляет терминал: Ctrl+Shift+V или мышь.
toast-empty-line = Пустая строка не записана, осталась прежняя. Удалить её — Del.
toast-empty-title = Без названия случай не найти: осталось прежнее.
toast-field-undo-end = В этом поле отменять больше нечего. Esc, затем { $key } отменит прошлое действие.
toast-field-redo-end = В этом поле повторять нечего.
toast-controls-dropped = { $count ->
    [one] Из текста убран { $count } управляющий символ.
    [few] Из текста убраны { $count } управляющих символа.
   *[other] Из текста убрано { $count } управляющих символов.
}
toast-paste-too-large = Вставка больше 16 МБ: это не один отзыв. Ничего не изменено.
toast-editor-taken = Текст из редактора принят.
toast-editor-same = В редакторе ничего не изменилось.
toast-copy-also = · лежит и в { $path }
toast-copy-long = Для буфера обмена терминала текст слишком велик. Он лежит в { $path }
toast-copy-too-long = Для буфера обмена терминала текст слишком велик: скопируйте его по частям.
editor-open = Текст открыт в редакторе: { $editor }. Закройте его, и разбор продолжится.
editor-missing = Не нашлось ни одного редактора: { $tried }. Назовите свой в переменной EDITOR, например EDITOR=nano.
editor-missing-named = Нет программы { $tried }, названной в VISUAL или EDITOR. Поправьте переменную, например EDITOR=nano.
editor-refused = Редактор { $editor } не запустился: { $why }. Ваш текст на месте.
editor-failed = Редактор { $editor } { $status ->
    [kill] прерван
   *[other] завершился с ошибкой { $status }
}; ваш текст на месте{ $path ->
    [no] .
   *[other] , а то, что записал редактор, лежит в { $path }
}
editor-gone = Редактор не оставил файла; ваш текст на месте.
editor-too-large = Из редактора пришло больше 16 МБ: это не принято. Ваш текст на месте, файл лежит в { $path }
editor-not-text = Из редактора пришёл текст не в UTF-8: он не принят. Ваш текст на месте, файл лежит в { $path }
editor-file = Файл для редактора не получился: { $why }
editor-busy = Терминал не удалось передать редактору. Попробуйте ещё раз.
editor-left-behind = Текст, который был открыт в редакторе, лежит в { $path }
suspend-no-shell = Возвращаться некуда: razbor запущен не из командной оболочки.
toast-esc-with-letter = Esc и «{ $letter }» пришли вместе, как Alt+{ $letter }: здесь это ничего не значит. Нажмите Esc ещё раз.
toast-paste-nowhere = Здесь вставлять некуда: сначала Esc.
toast-raw-stays = Отзыв от вставки не меняется. Вставьте в список или в нейтральный текст.
toast-review-first = Сначала отзыв: вставьте или наберите его.
toast-title-first = Дайте случаю название.
toast-new-case-kept = Отзыв записан: «+» вернёт к нему.
toast-version-not-kept = Прежнее состояние не записано как версия, его вернёт только отмена: { $why }
home-act-renamed = новое название { QUOTE($title) }
home-act-aside = { QUOTE($title) } — отложен
home-act-in-work = { QUOTE($title) } — снова в работе
home-act-binned = { QUOTE($title) } — в корзине
home-act-restored = возвращена версия от { $when } { QUOTE($title) }
toast-returned = Вернулся из корзины: { QUOTE($title) }
toast-not-binned = Случай не удалён: { $why }
toast-not-brought-back = Случай не возвращён: { $why }
toast-created = Создан файл { $path }
toast-sample = Это пример, обычный файл: { $path }
toast-practice = Упражнение { $number }. Пройдите шаг, потом { $key } — сравнить с экспертом. Файл: { $path }
toast-practice-later = Сначала вернулось то, что не было сохранено. Упражнения — на главном экране: { $key }
toast-compare = Сравнить с экспертом: { $key }
toast-not-created = Случай не создан: { $why } Отзыв остался в форме.
toast-not-returned = К прошлому случаю не вернуться: { $why }
toast-one-more-begun = Ещё один начатый отзыв ждёт: { $key } дома вернёт к нему.
toast-case-free = Другое окно закрыто: теперь случай можно менять.
toast-case-free-anew = Другое окно закрыто: случай прочитан заново, теперь его можно менять.
toast-resumed = Продолжаем с того места, где прервались.
toast-kept-older = Файл изменился после обрыва. Открыт файл; несохранённый текст остался в .razbor/unsaved.
toast-rating-digits = Оценка — целое число, например 4. Исправьте или сотрите.
toast-mending = Правка отзыва: только опечатки вставки. Esc — готово.

## Файлы

kind-file = файл
kind-folder = папка
kind-link = ссылка в никуда
kind-special = не файл, а устройство или канал

io-not-found = такого файла или папки нет
io-permission = нет прав
io-full = на диске нет места
io-quota = исчерпана квота
io-read-only = диск только для чтения
io-too-large = файл слишком велик
io-not-a-folder = это не папка
io-is-a-folder = это папка
io-not-a-file = это не обычный файл
io-exists = уже существует
io-name = недопустимое имя

disk-error = { $why } ({ $path }).
not-a-file = { $path }: { $kind }. Не тронуто.
kept-old = Прежний файл цел.
kept-temp = Прежний файл цел, новый текст лежит в { $path }.
kept-new = Новый файл на месте, но сбой питания ещё может вернуть прежний.

read-damaged = { $what } Файл оставлен как есть.
save-newer = Случай записан более новой версией razbor (схема { $schema }): здесь он только читается.
save-no-version = Прежний файл написан не razbor, а сохранить его копию не удалось: { $why } Файл не тронут.
replace-read-only = { $path } защищён от записи.
replace-conflict = Случай изменила другая программа. Её файл не тронут, ваш текст теперь сохраняется рядом: { $copy } ({ $path }).
replace-conflict-no-copy = { $path } изменила другая программа. Её файл цел, ваш текст хранится как несохранённый.
replace-gone = { $path } больше нет. Текст хранится как несохранённый.
folder-gone = Папки { $path } больше нет. Она не создаётся заново сама: верните её или запустите razbor с другой.
workspace-not-a-folder = { $path } — { $kind }, а случаи лежат в папке. Укажите папку: razbor ПАПКА.
profile-damaged = { $what } Действуют обычные настройки, файл оставлен как есть.
profile-unknown-field = { $path }: неизвестное поле { $field }, оно не используется.
profile-no-group-name = { $path }: у группы клиентов № { $number } нет прозвища, и карточка не сможет её назвать.
profile-group-twice = { $path }: две группы клиентов «{ $name }»; карточки называют первую.
profile-left-alone = { $what } Файл оставлен как есть: исправьте его, и написанное здесь сохранится.
profile-shape = { $path } записан так, что одну его часть не изменить. Файл оставлен как есть.
settings-damaged = { $what } Действуют обычные настройки, файл оставлен как есть.

# Настройки: что не так в settings.ron. Место (файл:строка:столбец) стоит перед этими словами.
decimal-sign = ,
set-near = Может быть, { $near }?
set-unknown-field = поля { $field } нет, оно не используется.
set-twice = { $field } уже есть в строке { $line }: действует первое.
set-kind = { $field }: здесь нужно { $wanted }. Действует обычное значение.
set-wanted-text = слово в кавычках
set-wanted-flag = true или false
set-wanted-layout = название раскладки или custom("йцукен…")
set-wanted-keys = в фигурных скобках команды с клавишами: "delete": ["Del", "x"]
set-wanted-key-list = список клавиш в кавычках: ["Del", "x"]
set-wanted-colours = виды с цветами: (light: (text: "#202020"))
set-choice = { $field }: нет такого значения: «{ $found }». Есть { $choices }. Действует обычное.
set-layout-length = в раскладке { $found ->
    [one] { $found } знак
    [few] { $found } знака
   *[other] { $found } знаков
  }, а нужно от { $least } до { $most }: по одному на клавишу, ряд за рядом. Действует русская.
set-layout-twice = буква «{ $letter }» стоит в раскладке на двух клавишах: действует первая.
set-no-command = команды { $id } нет. Все команды с клавишами покажет razbor keys.
set-no-key = клавиши «{ $name }» нет. Пишите Del, F8, Ctrl+S, Alt+Left, x.
set-clash = { $key } для { $command }: эта клавиша уже у { $holder } в строке { $line }, там и остаётся.
set-types = { $key } для { $command }: там, где пишут текст, эта клавиша печатает, поэтому в тексте она не действует.
set-robbed = { $key } теперь у { $command }, а у команды { $other } не осталось клавиш. Её можно вызвать из списка команд или дать ей другую.
set-refused = { $key } для { $command }: эту клавишу оставляет себе { $holder }, без неё не узнать клавиши или не выйти.
set-bare = у команды { $command } не осталось клавиш. Её можно вызвать из списка команд или дать ей другую.
set-bare-somewhere = у команды { $command } кое-где не осталось клавиш. Там её можно вызвать из списка команд или дать ей другую.
set-kept = { $command }: без этой команды не узнать клавиши или не выйти, поэтому её обычные клавиши остались.
set-taken = { $key }: эту клавишу забирает себе { $by }.
set-not-sent = { $key }: многие терминалы не передают эту клавишу.
set-sent-as = { $key }: терминалы присылают вместо неё { $other }.
set-sent-alone = { $key }: терминалы присылают вместо неё { $other }, а другой клавиши у { $command } в настройках нет. Действуют обычные, если свободны.
set-no-colour = { $field }: «{ $found }» не цвет. Пишите как "#1a2b3c". Действует обычный.
set-faint = вид { $theme }: { $name } на { $ground } — контраст { $contrast }:1, а читать легко с { $least }:1. Цвет действует.

# Слова рабочей папки: что не так в lens.ron. Место (файл:строка:столбец) стоит перед этими словами.
own-damaged = { $what } Это место пропущено, всё целое действует.
own-unknown-field = поля { $field } нет, оно не используется. Есть { $fields }.
own-no-name = у списка нет названия: напишите name: "…". Список не используется.
own-no-kind-given = не сказано, что это за слова: напишите kind: Evaluation или другой вид. Список не используется.
own-wrong-kind = { $field }: здесь нужно { $wanted }. Это не используется.
own-wanted-lists = перечислить списки: lists: [List(…), List(…)]
own-wanted-list = написать List(name: "…", kind: …, words: ["…"])
own-wanted-text = слово в кавычках: "…"
own-wanted-words = перечислить слова в кавычках: ["…", "…"]
own-wanted-conditions = перечислить условия: [Number, Next(["…"])]
own-wanted-with-words = перечислить слова: Next(["…", "…"])
own-wanted-without-words = одно название, без скобок
own-no-kind = нет такого вида: «{ $found }». Есть { $kinds }. Список не используется.
own-no-condition = нет такого условия: «{ $found }». Есть { $conditions }. Список не используется.
own-strength = нет такой силы: «{ $found }». Напишите 1 (слабо), 2 (ясно) или 3 (сильно). Действует 2.
own-no-words = в списке нет слов: напишите words: ["…"] или phrases: ["…"].
own-empty = между этими кавычками пусто: напишите слово или уберите их.
own-too-long = в обороте { $count } { $count ->
    [one] слово
    [few] слова
   *[other] слов
}, а можно не больше { $most }: сократите. Он не используется.
own-any-first = оборот не может начинаться с _: напишите первое слово. Он не используется.
own-not-a-word = «{ $word }» никогда не найдётся: в слове есть буквы и нет ни цифр, ни других знаков. Оно не используется.
own-both = «{ $word }»: напишите либо =слово, только эта форма, либо слов*, всё, что так начинается. Оно не используется.
start-more = { $first } Всего замечаний { $count }: остальные покажет razbor doctor.

damage-empty = файл пуст.
damage-blank = в файле только пробелы.
damage-only-comments = в файле только комментарии.
damage-zeros = дальше в файле одни нули, как после сбоя питания.
damage-too-large = файл { $size } МБ, а читается не больше { $limit } МБ.
damage-encoding = кодировка { $name }. Сохраните файл в UTF-8.
damage-binary = это не текст.
damage-not-utf8 = здесь байт не из UTF-8.
damage-conflict = здесь остались отметки слияния (<<<<<<<). Выберите одну из частей и удалите отметки.
damage-cut = файл обрывается.
damage-string = не закрыта кавычка.
damage-comment = комментарий начат и не закончен.
damage-duplicate = поле { $field } стоит дважды.
damage-variant = «{ $found }» здесь быть не может; может: { $expected }.
damage-other-kind = это не { $expected }, а { $found }.
damage-range = число вне пределов.
damage-deep = слишком много скобок одна в другой.
damage-comma = не хватает запятой.
damage-syntax = не разобрать ({ $words }).

warning-unknown-field = Неизвестное поле { $field }: при сохранении оно пропадёт, прежний файл останется в .razbor/versions.
warning-comments = Комментарии (строка { $line }) при сохранении пропадут, прежний файл останется в .razbor/versions.
warning-no-schema = Поля schema нет: файл прочитан по схеме 1.
flaw-duplicate-id = { $label }: номер { $id } уже занят, дан новый.
flaw-no-id = { $label }: не было номера, дан новый.
flaw-dead-link = { $label }: связь с { $id } никуда не ведёт, она убрана.
flaw-loop = { $label }: цепочка причин замкнулась, здесь разорвана.
flaw-next = next: { $next } меньше номеров в случае, исправлено.
flaw-step-twice = Шаг «{ $step }» был и пройден, и не нужен: считается пройденным.
flaw-empty = { $label }: пустая строка.
flaw-controls = { $count ->
    [one] Убран { $count } управляющий символ.
    [few] Убраны { $count } управляющих символа.
   *[other] Убрано { $count } управляющих символов.
}

toast-made-again = Файл случая удалили или переименовали в другой программе; он создан заново: { $path }
toast-unsaved-brought-back = Файла случая не было, он создан заново из несохранённого текста: { $path }
history-other-file = История правок относится к прежнему файлу случая, отмена начинается заново. Прежняя отложена: { $path }
history-damaged = История правок повреждена и отложена: { $path } Случай цел, отмена начинается заново.
history-unreadable = Историю правок не удалось прочесть: { $why } Отмена начинается заново.
toast-unsaved-damaged = Несохранённый текст повреждён и отложен: { $what }
panic-words = razbor сломался. Несохранённый текст лежит в папке { $path } и вернётся при следующем запуске.
## Командная строка

cli-about = razbor разбирает отзывы клиентов за семь шагов: от жалобы до решений. Каждый случай — файл в обычной папке.
cli-usage = razbor [ПАПКА] | razbor КОМАНДА …
cli-examples =
    Примеры:
      razbor                      открыть последнюю папку
      razbor ./show               открыть папку, названную как команда
      razbor demo                 посмотреть готовые примеры
      razbor practice             упражнения: разобрать и сравнить с экспертом
      razbor new otzyv.txt        новый случай из текстового файла
      razbor list                 все случаи папки
      razbor show tort            случай, чьё название начинается с «tort»

    Коды выхода: 0 — хорошо, 1 — не вышло, 2 — неверная команда, 3 — есть замечания.
cli-new-about = Создать случай из текста отзыва и напечатать путь к его файлу
cli-new-usage = razbor new [ФАЙЛ|-] [--title НАЗВАНИЕ] [-w ПАПКА]
cli-new-examples =
    Текст в кодировке UTF-8, не больше 16 МБ. Если названия нет, им станет первая фраза отзыва.

    Примеры:
      razbor new otzyv.txt
      razbor new - --title 'Торт опоздал' < otzyv.txt
cli-list-about = Перечислить случаи, новые сверху
cli-list-usage = razbor list [--json] [-w ПАПКА]
cli-list-examples =
    С --json это один массив. Поля случая: file, id, title, state, step, tone, created, changed, counts (questions, facts, problems, causes, solutions, parked), warnings; если есть, то copy_of и newer_schema. У файла, который не читается: file и error (line, column, kind, message).

    Примеры:
      razbor list
      razbor list --json -w ./demo
cli-show-about = Показать случай целиком, словами для чтения с листа и вслух
cli-show-usage = razbor show СЛУЧАЙ [--json] [-w ПАПКА]
cli-show-examples =
    СЛУЧАЙ — это путь, имя файла, идентификатор случая или начало, по которому его можно узнать; у имени файла начинать можно и после даты; подойдёт и начало названия. С --json поля названы так же, как в файле случая.

    Примеры:
      razbor show tort
      razbor show 01KAJ5 --json
cli-check-about = Проверить каждый файл папки, ничего не меняя
cli-check-usage = razbor check [ПАПКА] [--json]
cli-check-examples =
    Находит повреждения, неизвестные поля, битые связи, случаи с одним номером, копии после одновременной правки, следы прерванного сохранения, несохранённый текст. С --json это один массив: file, line, column, kind, message. Код выхода 3, если есть замечания.

    Примеры:
      razbor check
      razbor check ./demo --json
cli-lens-about = Прочитать отзыв: где в нём эмоции, а где факты, предложение за предложением
cli-lens-usage = razbor lens [ФАЙЛ|-] [--explain | --jsonl] [-w ПАПКА]
cli-lens-examples =
    Никуда ничего не отправляется: слова — в списках, которые может прочитать каждый, а lens.ron
    в папке случаев добавляет слова вашего дела.

    Каждая строка для --jsonl — объект с "id" и "text", ответ на неё — строка с предложениями,
    пометками, подробностью и черновиком; start и end считаются в байтах. На строку, которую не
    понять, ответом будут "error" и "line", и тогда код выхода — 3.

    Примеры:
      razbor lens otzyv.txt
      razbor lens --explain otzyv.txt
      razbor lens --jsonl < otzyvy.jsonl > prochitano.jsonl

cli-facts-about = Сравнить отзыв с нейтральным текстом: какие факты потеряны, изменены, добавлены
cli-facts-usage = razbor facts ТЕКСТ НЕЙТРАЛЬНЫЙ [-w ПАПКА] | razbor facts --jsonl [ФАЙЛ|-]
cli-facts-examples =
    Сравниваются значения, а не слова: полчаса — это тридцать минут.

    Каждая строка для --jsonl — объект с "id", "text" и "neutral".

    Примеры:
      razbor facts otzyv.txt neutralno.txt
      razbor facts --jsonl < pary.jsonl

cli-advise-about = Сказать о проблемах, причинах и решениях: что можно назвать иначе и как
cli-advise-usage = razbor advise --step ШАГ [ФАЙЛ|-] [--raw ОТЗЫВ] | razbor advise --jsonl [ФАЙЛ|-]
cli-advise-examples =
    Строка — это проблема, причина или решение. Замечания объясняют и предлагают; строка без
    замечаний хороша как есть.

    Каждая строка для --jsonl — объект с "id", "step", "text" и, если он есть, отзывом в "raw".
    Ответ на неё — строка с flags и remarks: start и end считаются в байтах текста, внутри "raw" — в
    байтах отзыва; то, что лишь намёк, во flags не входит. Строки одного случая лучше подавать
    подряд.

    Примеры:
      razbor advise --step problem problemy.txt --raw otzyv.txt
      echo "Менеджер не перезвонил" | razbor advise --step problem
      razbor advise --jsonl < stroki.jsonl > zamechaniya.jsonl

cli-demo-about = Открыть готовые примеры во временной папке
cli-demo-usage = razbor demo
cli-demo-examples =
    Примеры можно править как угодно: ваши случаи и настройки не меняются. Папка с примерами удаляется при выходе. Если вы завели в ней свой случай или начали отзыв, она останется, и razbor скажет, где она.
cli-practice-about = Перечислить упражнения или открыть одно
cli-practice-usage = razbor practice [НОМЕР | --json] [-w ПАПКА]
cli-practice-examples =
    Упражнение — отзыв, который уже разобрал эксперт. Он становится обычным случаем вашей папки; после каждого шага своё можно сравнить с разбором эксперта. Начатое открывается там, где вы остановились.

    С --json это один массив. Поля: number, id, title, tone, words; если начато, то file, state и step.

    Примеры:
      razbor practice
      razbor practice 1
cli-keys-about = Напечатать все клавиши
cli-keys-usage = razbor keys [--json | --markdown]
cli-keys-examples =
    Учтены ваши настройки. С --json это один массив: where, command, does, keys; command и keys пишутся так же, как в настройках.

    Примеры:
      razbor keys | less
      razbor keys --markdown > klavishi.md
cli-doctor-about = Показать, где что лежит, что умеет терминал и всё ли в порядке
cli-doctor-usage = razbor doctor [keys | --json] [-w ПАПКА]
cli-doctor-examples =
    Ничего не меняет. С --json это один объект: version, paths, terminal, settings, workspace, notes.

    Примеры:
      razbor doctor
      razbor doctor keys          нажать пять клавиш и увидеть, что приходит от терминала
cli-completions-about = Напечатать дополнение команд для оболочки
cli-completions-usage = razbor completions bash|zsh|fish|powershell
cli-completions-examples =
    Примеры:
      razbor completions bash > ~/.local/share/bash-completion/completions/razbor
      razbor completions zsh > ~/.zfunc/_razbor          (~/.zfunc должна быть в fpath)
      razbor completions fish > ~/.config/fish/completions/razbor.fish
      razbor completions powershell | Out-String | Invoke-Expression
cli-man-about = Напечатать страницу руководства в формате man
cli-man-usage = razbor man
cli-man-examples =
    Примеры:
      razbor man | man -l -
      razbor man > ~/.local/share/man/man1/razbor.1
cli-heading-usage = Как вызывать:
cli-heading-commands = Команды
cli-heading-arguments = Что указать
cli-heading-options = Параметры
cli-value-folder = ПАПКА
cli-value-file = ФАЙЛ
cli-value-title = НАЗВАНИЕ
cli-value-case = СЛУЧАЙ
cli-value-number = НОМЕР
cli-value-text = ТЕКСТ
cli-value-neutral = НЕЙТРАЛЬНЫЙ
cli-value-step = ШАГ
cli-value-review = ОТЗЫВ
cli-value-part = keys
cli-value-shell = ОБОЛОЧКА
cli-value-command = КОМАНДА
cli-arg-folder = Папка случаев; новая появится с первым сохранением
cli-arg-check-folder = Папка случаев
cli-arg-file = Файл с текстом отзыва; «-» или ничего — стандартный ввод
cli-arg-case = Путь, имя файла, номер случая или их начало
cli-arg-number = Номер упражнения; без него — список
cli-arg-lens-file = Файл с текстом отзыва; «-» или ничего — стандартный ввод
cli-arg-facts-text = Файл с отзывом или строками для --jsonl; один из двух может быть «-»
cli-arg-facts-neutral = Файл с нейтральным текстом
cli-arg-advise-file = Файл со строками одного шага; «-» или ничего — стандартный ввод
cli-arg-part = Проверить клавиши
cli-arg-shell = bash, zsh, fish или powershell
cli-option-workspace = Папка случаев; иначе RAZBOR_WORKSPACE, последняя открытая или «Razbor» в документах
cli-option-language = Язык: ru или en; иначе RAZBOR_LANG, настройки, язык системы
cli-option-title = Название случая
cli-option-json = Вывести JSON
cli-option-jsonl-lens = Читать строки JSON с отзывами и на каждую отвечать строкой
cli-option-jsonl-facts = Читать строки JSON с парами текстов и на каждую отвечать строкой
cli-option-jsonl-advise = Читать строки JSON и отвечать на каждую строкой
cli-option-step = Шаг, с которого строки: problem, cause или solution
cli-option-raw = Файл с отзывом, чтобы найти его слова в строках
cli-option-explain = Сказать о каждой пометке, почему она здесь
cli-option-markdown = Вывести таблицу Markdown
cli-option-help = Показать эту справку
cli-option-version = Показать версию

man-name = Имя
man-tagline = рабочее место для разбора отзывов клиентов по методу «Случай клиента»
man-synopsis = Как вызывать
man-description = Описание
man-keys = Клавиши
man-files = Файлы
man-files-where = Где всё это лежит на этой машине, говорит razbor doctor.
man-environment = Переменные окружения
man-file-case = Случаи, по файлу на каждый, в формате RON.
man-file-profile = Общее для всех случаев: отделы, точки контакта, области, группы клиентов; файла может и не быть.
man-file-lens = Слова вашего дела, по которым читаются отзывы; файла может не быть.
man-file-private = Несохранённый текст, прежние версии, блокировки.
man-file-settings = Настройки; чего в них нет, то работает как обычно.
man-env-workspace = Папка случаев, если она не названа в команде.
man-env-lang = Язык: ru или en.
man-env-log = Что писать в журнал: off, error, warn (обычно), info или debug. Текста отзывов в нём нет никогда.
man-env-no-color = Если задана, вместо цвета — жирный, подчёркнутый и обратный шрифт.

usage-unknown-option = Нет параметра { $given }.
usage-extra-word = Лишнее слово { QUOTE($given) }.
usage-value-missing = После { $option } не хватает значения.
usage-value-wrong = { $option }: { QUOTE($given) } не подходит. Можно: { $expected }.
usage-value-unwanted = У { $option } не бывает значения, а дано { QUOTE($given) }.
usage-twice = { $option } указан дважды.
usage-conflict = { $option } и { $other } вместе не ставят.
usage-missing = Не хватает: { $missing }.
usage-not-utf8 = Одно из слов командной строки — не текст в UTF-8.
usage-other = Командная строка не разобрана.
usage-two-places = Папка названа дважды: { $one } и { $two }.
usage-demo-folder = У примеров своя папка, другую здесь не указывают: razbor demo
usage-no-exercise = Упражнения { $number } нет: они от 1 до { $last }.
usage-unknown-command = Нет ни команды, ни папки { $given }.
usage-folder-then-command = Папка ставится после команды: razbor { $command } -w { $folder }.
usage-suggestion = Похоже на { $similar }.
usage-new-folder = Новая папка с таким именем: razbor { $path }
usage-hint = Подробнее: { $call }

screen-needs-terminal = Экрану razbor нужен терминал, а ввод или вывод сейчас не терминал. Без экрана: razbor new, list, show, check.
screen-needs-abilities = Терминал сообщает TERM={ $term } и не сможет показать экран. Если на деле он умеет больше: TERM=xterm-256color razbor. Без экрана: razbor new, list, show, check.
screen-needs-a-name = Переменная TERM не задана, и что умеет терминал, неизвестно: экран не открыт. Если это обычное окно терминала: TERM=xterm-256color razbor. Без экрана: razbor new, list, show, check.
output-failed = Вывод прервался: { $why }.

doctor-paths = Где что лежит
doctor-path-settings = настройки
doctor-path-workspace = случаи
doctor-path-data = данные
doctor-path-log = журнал
doctor-path-copy = последняя копия
doctor-no-place = для этого здесь нет места
doctor-not-yet = { $path } (пока нет)
doctor-by-argument = (названа в команде)
doctor-by-environment = (названа в RAZBOR_WORKSPACE)
doctor-by-last = (была открыта последней)
doctor-by-documents = (никем не названа: папка в документах)
doctor-by-data = (никем не названа: папка данных razbor)
doctor-terminal = Терминал
doctor-is-terminal = ввод и вывод
doctor-a-terminal = терминал
doctor-no-terminal = не терминал
doctor-size = размер
doctor-colours = цвета
doctor-colours-true = все
doctor-colours-256 = 256
doctor-colours-none = без цвета: жирный, подчёркнутый, обратный
doctor-inside = внутри
doctor-yes = да
doctor-no = нет
doctor-unknown = неизвестно
doctor-not-set = не задано
doctor-workspace = Случаи
doctor-cases = файлы
doctor-cases-not-yet = папки пока нет, она появится с первым случаем
doctor-cases-sound = { $count ->
    [one] { $count } случай, читается
    [few] { $count } случая, все читаются
   *[other] { $count } случаев, все читаются
}
doctor-cases-damaged = { $count ->
    [one] { $count } случай, не читается { $damaged }: razbor check
    [few] { $count } случая, не читается { $damaged }: razbor check
   *[other] { $count } случаев, не читается { $damaged }: razbor check
}
doctor-writable = запись
doctor-writable-no = нельзя: папка защищена, случаи можно только читать
doctor-locks = блокировки файлов
doctor-locks-yes = есть: два окна узнают друг о друге
doctor-locks-no = нет: не открывайте один случай в двух окнах сразу
doctor-locks-unknown = станет известно, когда откроется первый случай
doctor-settings = Настройки
doctor-settings-fine = Всё в порядке.
doctor-notes = На заметку
doctor-note-no-terminal = Ввод или вывод сейчас не терминал: экран так не откроется.
doctor-note-feeble = Терминал не назвал себя или умеет только печатать: экран не откроется. Если на деле он умеет больше: TERM=xterm-256color razbor
doctor-note-small = Экрану нужно хотя бы 40×12: увеличьте окно или уменьшите шрифт.
doctor-note-no-color = Задана переменная NO_COLOR: вместо цвета жирный, подчёркнутый и обратный шрифт.
doctor-note-attributes = Терминал обещает только 16 цветов, и они не везде читаются: вместо них жирный, подчёркнутый и обратный шрифт. Если на деле цветов больше: COLORTERM=truecolor razbor
doctor-note-utf8 = Система называет другую кодировку, не UTF-8, поэтому рамки и значки рисуются знаками ASCII. Если терминал понимает UTF-8: LC_ALL=ru_RU.UTF-8 razbor
doctor-note-tmux = tmux передаёт скопированное в буфер обмена, только если в ~/.tmux.conf есть строка: set -s set-clipboard on
doctor-note-screen = screen не передаёт скопированное в буфер обмена: оно останется в файле последней копии.
doctor-note-zellij = zellij берёт себе Ctrl+S, Ctrl+Q и Ctrl+F. Вместо них: F2, q и «/».

key-check-begin = Нажмите пять клавиш, любых. Esc или Ctrl+C — закончить раньше.
key-check-key = { $number }. Пришло: { $key }. Клавиша: { $place }.
key-check-unknown = { $number }. Пришло то, чего razbor не знает.
key-check-does = { $place }: { $does }
key-check-types = печатает этот знак
key-check-nothing = ничего
key-check-end = Готово. Чего не видно, то взял себе терминал. Все клавиши: razbor keys.
key-check-needs-terminal = Чтобы проверить клавиши, нужен терминал, а ввод или вывод сейчас не терминал. Запустите razbor doctor keys прямо в нём.

demo-name = примеры, исчезнут при выходе
demo-name-kept = примеры
demo-begin = Это примеры: правьте как угодно. При выходе они исчезнут, ваши случаи и настройки останутся как есть.
demo-removed = Папка с примерами удалена. Свои случаи: razbor
demo-kept = В папке с примерами есть ваш случай, поэтому она осталась: { $path }
demo-kept-draft = В папке с примерами ждёт начатый отзыв, поэтому она осталась. Вернуться к нему: razbor { $path }

place-unknown = Не понять, где лежат случаи: ни документов, ни домашней папки нет. Укажите папку: -w ПАПКА.
place-missing = Папки { $path } нет.
cases-none = В папке { $path } пока нет случаев. Первый: razbor new ФАЙЛ.
cases-line = { $name }: { QUOTE($title) }, шаг { $number } «{ $step }», { $counts }изменён { $day }{ $state }
cases-damaged = { $name }: не читается, { $why }
case-unknown = Случая { QUOTE($wanted) } в папке { $path } нет. Все случаи: razbor list.
case-ambiguous = { QUOTE($wanted) } — начало нескольких случаев:
case-body-unknown = { $path }: случай записан более новой версией razbor (схема { $schema }) и здесь не читается. Обновите программу.

new-reading = Вставьте текст отзыва, закончите клавишами Ctrl+D на пустой строке.
new-reading-windows = Вставьте текст отзыва, закончите клавишами Ctrl+Z и Enter на пустой строке.
new-input-name = стандартный ввод
new-empty = { $path }: здесь нет текста отзыва. Случай не создан.
new-too-large = { $path }: больше { $limit } МБ, это не один отзыв. Случай не создан.
new-not-read = { $what } Случай не создан.
new-made = Создан случай { QUOTE($title) }.

show-file = Файл: { $path }
show-state = Состояние: { $state }.
show-set-aside = Состояние: отложен. { $why }
show-days = Создан { $created }, изменён { $changed }.
show-origin = { $tone ->
    [praise] Похвала
    [mixed] Жалоба с похвалой
   *[complaint] Жалоба
} { $whose ->
    [competitor] от клиента конкурента { QUOTE($name) }
   *[ours] от нашего клиента
}
show-origin-source = источник — { $words }
show-origin-place = место — { $words }
show-origin-product = товар или услуга — { $words }
show-origin-author = клиент — { $words }
show-origin-date = написано { $day }
show-origin-rating = оценка { $rating }
show-origin-contact = связь — { $words }
show-origin-link = ссылка — { $words }
show-selected = Почему отобран: { $words }
show-card-kind = Какой клиент: { $words }
show-card-surroundings = В какой обстановке: { $words }
show-card-task = Какую задачу назвал: { $words }
show-card-goal = За что на самом деле борется: { $words }
show-card-group = Группа: { $words }
show-card-touchpoints = Точки контакта: { $words }
show-card-routine = Для нас обычное дело, клиента это пугает.
show-ours-too = У нас так тоже бывает.
show-ours-not = У нас такого нет.
show-ours-to-check = Проверить, бывает ли так у нас.
show-ours-to-check-by = Проверить до { $day }, бывает ли так у нас.
show-step-now = Сейчас шаг { $number }, «{ $step }».
show-steps-done = Пройдены: { $steps }.
show-steps-not-needed = Не нужны: { $steps }.
show-steps-open = Не пройдены: { $steps }.
show-jump = С шага «{ $from }» пошли дальше, к шагу «{ $to }», раньше времени.
show-jump-why = С шага «{ $from }» пошли дальше, к шагу «{ $to }», раньше времени: { $why }
show-none = { $list }: пока нет.
show-about = К словам { QUOTE($words) }.
show-question-to-ask = Ещё не спросили.
show-question-asked = Спросили { $day }.
show-question-answered = Ответ, { $day }: { $words }
show-question-silent = Не ответил, { $day }.
show-from-client = Со слов клиента.
show-from-staff = Со слов сотрудников.
show-from-guess = Это предположение.
show-no-problem = Проблемы здесь нет.
show-strength = Это сильная сторона.
show-hinders = Мешает цели: { $words }
show-helps = Помогает цели: { $words }
show-deferred = Отложена: { $why }
show-quote = { QUOTE($words) }
show-left-out = Намеренно опущено: { $quotes }.
show-facts = Факты: { $labels }.
show-causes = Причины: { $labels }.
show-solutions = Решения: { $labels }.
show-for-problems = Проблемы: { $labels }.
show-under = Стоит под { $label }.
show-area = Область: { $words }.
show-guess = Это предположение.
show-to-check = Надо проверить.
show-fix = Починить.
show-wow = Порадовать.
show-plan-b = План Б.
show-systemic = Меняет порядок.
show-point = Разовый жест.
show-department = Делает: { $words }.
show-due = Срок: { $day }.
show-check = Как узнаем: { $words }.
show-in-work = В работе.
show-done = Сделано.
show-works = Сделано и работает.
show-failed = Сделано, но не работает.
show-gaps = Чего не хватает
show-gap-problems = Без причины: { $labels }.
show-gap-causes = Без решения: { $labels }.
show-gap-stray-causes = Не связаны ни с одной проблемой: { $labels }.
show-gap-stray-solutions = Не связаны ни с одной причиной: { $labels }.
show-no-gaps = У каждой проблемы есть причина, у каждой причины — решение.
show-parked = Парковка мыслей
show-parked-waiting = Сказано на шаге «{ $said }», ждёт шага «{ $step }».
show-parked-used = Сказано на шаге «{ $said }», пригодилось на шаге «{ $step }».
show-parked-moved = Сказано на шаге «{ $said }», ушло в случай { $id }.
show-parked-dropped = Сказано на шаге «{ $said }», отброшено: { $why }

check-duplicate = Тот же номер случая, что у { $other }.
check-profile-field = Неизвестное поле { $field }, оно не используется.
check-no-group-name = У группы клиентов № { $number } нет прозвища, и карточка не сможет её назвать.
check-group-twice = Две группы клиентов «{ $name }»; карточки называют первую.
check-copy = Вторая копия файла { $name }, осталась после одновременной правки. Сравните и оставьте одну.
check-temporary = Остался от прерванного сохранения. Следующий запуск razbor его уберёт.
check-unsaved = Здесь ждёт несохранённый текст. Он вернётся, когда случай откроют в razbor.
check-lost-loan = Этот текст остался от внешнего редактора и в случай не вернулся. Нужное можно скопировать отсюда, файл потом удалить.
check-unsaved-aside = Сюда отложен несохранённый текст: он не прочёлся или файл случая ушёл вперёд без него.
check-broken-links = { $count ->
    [one] { $count } ссылка ведёт в никуда.
    [few] { $count } ссылки ведут в никуда.
   *[other] { $count } ссылок ведут в никуда.
}
check-not-downloaded = { $count ->
    [one] { $count } файл ещё не пришёл из облака.
    [few] { $count } файла ещё не пришли из облака.
   *[other] { $count } файлов ещё не пришли из облака.
}
check-clean = { $count ->
    [one] Всё в порядке: проверен { $count } случай.
    [few] Всё в порядке: проверено { $count } случая.
   *[other] Всё в порядке: проверено { $count } случаев.
}
check-found = { $count ->
    [one] { $count } замечание. Ничего не изменено.
    [few] { $count } замечания. Ничего не изменено.
   *[other] { $count } замечаний. Ничего не изменено.
}

## Отзывы и строки, прочитанные из командной строки

source-too-large = { $path }: больше { $limit } МБ, это не один отзыв.
lines-reading = Жду строки JSON; Ctrl+D — конец.
line-empty = строка пуста: нужен объект JSON
line-too-long = строка длиннее { $limit } МБ
line-not-utf8 = строка не в UTF-8, начиная с байта { $byte }
line-not-an-object = строка в JSON, но это не объект с "id" и "text"
line-not-json = строка не в JSON, байт { $column }: { $words }
line-missing = нет поля "{ $field }"
line-not-text = "{ $field }" — не текст в кавычках
line-none-of = "{ $field }" — не из числа { $expected }
lens-nothing = Здесь нечего читать.
lens-mark = { $what }: { $words }
lens-why = { $words } — { $why }
lens-draft = Черновик нейтрального текста
lens-no-draft = Черновика нет: проверяемого в отзыве не нашлось.

## Замечания к проблемам, причинам и решениям

flag-client-words = слова клиента
flag-not-client-side = не со стороны клиента
flag-emotion-wording = ещё слова жалобы
flag-disguised-solution = уже решение
flag-big-cause = большая причина
flag-culprit = виноватый
flag-vague-solution = пока не конкретно

flag-why-client-words = в отзыве сказано теми же словами; своими словами видно, что за ними стояло.
flag-why-copied = в отзыве сказано { QUOTE($words) }; своими словами видно, что за этим стояло.
flag-why-not-client-side = со стороны клиента видно, какая цель не достигнута.
flag-why-emotion-wording = спокойные слова дают всем посмотреть на то, что произошло.
flag-why-disguised-solution = решение пришло раньше причины; оно пригодится на шаге 7.
flag-why-big-cause = большая причина зовёт большое решение, и тогда ничего не меняется.
flag-why-culprit = другой на этом месте может сделать так же; изменить можно то, что сделало это возможным.
flag-why-vague-solution = пока не видно, что для клиента станет иначе.

flag-better-client-words = Скажите, чего клиент не знал, не смог, что потерял, чего ждал.
flag-better-not-client-side = Что произошло с клиентом? Начните с него.
flag-better-emotion-wording = Что увидел бы человек со стороны?
flag-better-disguised-solution = Что без этого помешало клиенту?
flag-better-big-cause = В чём именно это проявилось в этом случае? Вместо неё — две–четыре маленькие причины.
flag-better-culprit = Что сделало это возможным?
flag-better-vague-solution = Какой кусочек опыта клиента изменится и как?

flag-hint = { $flag }, может быть: { QUOTE($words) }
remark-proposed = { $flag } { $how } · { $why }
remark-better = { $flag }: { $why } { $how }

proposal-reworded = → { $line }
proposal-openings = → { $openings }
proposal-begun = { $words }…
proposal-ending = → …, { $words }
proposal-to-problems = → перенести в проблемы
proposal-to-causes = → перенести в причины
proposal-to-solutions = → перенести в решения
proposal-split = → разбить на две–четыре маленькие

advise-which-step = С какого шага эти строки? --step problem, --step cause или --step solution.
lines-of-step = Введите строки, закончите клавишами Ctrl+D на пустой строке.
lines-of-step-windows = Введите строки, закончите клавишами Ctrl+Z и Enter на пустой строке.
facts-two-files = Нужны два файла, отзыв и нейтральный текст: razbor facts otzyv.txt neutralno.txt
facts-lost = Потеряно
facts-altered = Изменено
facts-reversed = Отрицание только в одном из текстов
facts-added = Добавлено
facts-kept = { $count ->
    [0] Ни один факт не сохранён.
    [one] Сохранён { $count } факт.
    [few] Сохранено { $count } факта.
   *[other] Сохранено { $count } фактов.
}

## Таблица клавиш

keys-note = Буквы названы по латинской раскладке, в скобках — по русской. Работает клавиша, какая бы раскладка ни была включена.
keys-keys = клавиши
keys-action = что делает
keys-everywhere = везде вне текста
keys-home = список случаев
keys-filter = поиск в списке случаев
keys-shelf = строка в списке случаев
keys-case = случай
keys-list = список
keys-page = текст, пока его читают
keys-map = карта
keys-grab = перенос
keys-line = строка
keys-prose = текст, пока его пишут
keys-text = строка и текст
keys-find = строка поиска
keys-naming = название нового случая
keys-form = карточка
keys-picker = связи
keys-versions = версии случая
keys-check = сверка с отзывом
keys-jot = строка поверх всего
keys-lot = парковка
keys-other-case = другой случай для мысли
keys-groups = группы клиентов
keys-exercises = упражнения
keys-compare = сравнение с экспертом

## Письмо клиенту с вопросами

message-complaint =
    Здравствуйте!

    Спасибо, что написали нам. Мы разбираемся, как так получилось, и хотим ничего не упустить. { $count ->
        [one] Ответьте, пожалуйста, на { $count } вопрос:
        [few] Ответьте, пожалуйста, на { $count } вопроса:
       *[other] Ответьте, пожалуйста, на { $count } вопросов:
    }
message-praise =
    Здравствуйте!

    Спасибо за ваш отзыв: нам было приятно его читать. Хотим понять, что именно получилось хорошо, чтобы так было всегда. { $count ->
        [one] Ответьте, пожалуйста, на { $count } вопрос:
        [few] Ответьте, пожалуйста, на { $count } вопроса:
       *[other] Ответьте, пожалуйста, на { $count } вопросов:
    }
message-end = Если чего-то не помните, так и напишите: это тоже поможет. Заранее благодарим!
