# The words of the interface in English. The same messages with the same arguments stand in ru.ftl.

## The method

letter-questions = Q
letter-facts = F
letter-problems = P
letter-causes = C
letter-solutions = S

list-questions = Questions to the client
list-facts = Facts
list-problems = Problems
list-causes = Causes
list-solutions = Solutions

step-find = Find
step-select = Select
step-clarify = Clarify
step-neutral = No emotions
step-problems = Problems
step-causes = Causes
step-solutions = Solutions

step-find-question = What did the client write, and where is this review from?
step-select-question = Can you see from the review what happened?
step-clarify-question = What do we not know and will ask the client?
step-neutral-question = What would a bystander have seen and heard?
step-problems-question = What kept the client from getting what they came for?
step-causes-question = What made this possible in this very place?
step-solutions-question = What would remove each cause, or make up for it?
step-find-question-short = What did the client write, and where?
step-select-question-short = Is it clear what happened?
step-clarify-question-short = What will we ask the client?
step-neutral-question-short = What would a bystander have seen?
step-problems-question-short = What kept the client from their aim?
step-causes-question-short = What made this possible right here?
step-solutions-question-short = What would remove or ease each cause?

step-find-rule = Step 1, “Find”. Collect reviews wherever clients write them. A single review counts as much as a popular topic.
step-select-rule = Step 2, “Select”. Take a review in which you can see what happened. A short one is not thrown away: you can ask for the details.
step-clarify-rule = Step 3, “Clarify”. Ask the client for what is missing: when, where, who, how long, what for. Don’t fill the gaps with guesses.
step-neutral-rule = Step 4, “No emotions”. Rewrite the review as facts, one to a line: what a chance witness would have seen and heard. Observed behaviour and people’s words stay exactly as they were.
step-problems-rule = Step 5, “Problems”: look at the client’s goal. Write from the client’s side, but not in the client’s words: “The client did not know…”, “The client lost…”. Take all the problems, not just the most important one.
step-causes-rule = Step 6, “Causes”: look at the place. What made it possible right here? Look for no culprits, and avoid big causes such as “mentality”: they lead to big solutions.
step-solutions-rule = Step 7, “Solutions”. For each cause, something that takes it away or makes up for it: concrete, at one particular point of the client’s journey. The quick solution is not always the best one.

step-find-brief = One review counts as much as a popular topic.
step-select-brief = A short one is not thrown away: ask for details.
step-clarify-brief = We ask, we do not guess.
step-neutral-brief = One fact in a line; people’s words stay as said.
step-problems-brief = From the client’s side, not in their words. All of them.
step-causes-brief = Look for no culprits; break big causes up.
step-solutions-brief = Concrete, and in its place. Quick is not always best.

tone-complaint = complaint
tone-praise = praise
tone-mixed = mixed
whose-ours = our client
whose-competitor = a competitor’s client
choice-yes = yes
choice-no = no
ours-too-not-asked = not asked
ours-too-to-check = to be checked
routine-mark = routine
practice-mark = exercise
goal-pinned = The client’s goal:
goal-pinned-short = goal:

state-finished = finished
state-set-aside = set aside

fact-from-client = told by the client
fact-from-client-short = client
fact-from-staff = told by staff
fact-from-staff-short = staff
fact-from-guess = a guess
question-to-ask = not asked yet
question-asked = asked { $day }
question-answered = answer: { $words }
question-about = about “{ $words }”
question-silent = no reply, { $day }

## What was done

act-retitled = new title
act-details = change to the card
act-card-written = change to the client card
act-review-mended = correction to the review
act-went = going to step “{ $step }”
act-jump-explained = why one went on early
act-not-needed = step “{ $step }” not needed
act-needed-again = step “{ $step }” needed again
act-finished = finishing the case
act-state = state of the case
act-neutral-written = change to the neutral text
act-neutral-begun = neutral text from the review
act-added = new line { $label }
act-added-many = { $count ->
    [one] { $count } new line
   *[other] { $count } new lines
} in “{ $list }”
act-reworded = change to { $label }
act-split = splitting { $label }
act-merged = merging { $labels }
act-moved = moving { $labels }
act-recast = { $labels } → “{ $list }”
act-deleted = deleting { $labels }
act-linked = links of { $label }
act-question-noted = note on { $label }
act-noted = what is noted on { $label }
act-deferred = deferring { $label }
act-not-deferred = taking { $label } up again
act-accepted = letting the remark on { $label } be
act-remarked-again = remarking on { $label } again
act-no-problem = { $label } holds no problem
act-problem-again = { $label } may hold a problem
act-nested = place of { $label } in the why-chain
act-broken-down = breaking { $label } down into { $count }
act-parked = parking a thought
act-parked-mended = change to a parked thought
act-parked-settled = what became of a parked thought
act-parked-used = parked thought became { $label }
act-taken-up = what was taken up unsaved
act-left-out = leaving out { QUOTE($words) } on purpose
act-not-left-out = not leaving out { QUOTE($words) }
act-restored = bringing back the version of { $when }

## Why not

refusal-nothing-said = Nothing is written here yet.
refusal-no-such-entry = This line is no longer there.
refusal-merge-needs-two = To merge, pick two lines or more: Space picks.
refusal-different-lists = The picked lines are in different lists.
refusal-not-linkable = Only neighbours can be linked: a fact with a problem, a problem with a cause, a cause with a solution.
refusal-nothing-to-split = Put the cursor between words: some text has to stay on either side.
refusal-nothing-to-do = Nothing to change.
refusal-other-nature = These lines cannot be moved here.
refusal-circle = A cause cannot stand under itself.
refusal-open-problems = There are problems without an answer. Answer them, or defer them with a reason.
refusal-neutral-begun = The neutral text has been begun; it is not overwritten.
refusal-too-many-entries = This case has run out of line numbers. Begin a new case.

reason-list-empty = The list is empty so far: “+” adds the first line.
reason-nothing-to-undo = Nothing left to undo.
reason-nothing-older = Older changes are not kept.
reason-nothing-to-redo = Nothing to redo.
reason-nothing-selected = Nothing is selected: Shift with arrows, or the command “select”.
reason-nothing-sought = First say what to look for: { $key }.
reason-no-ground = There is nothing to look through here.
reason-nothing-to-link = Nothing to link with yet: the next list is empty.
reason-not-linked = This line has no links yet.
reason-nothing-missing = All that razbor would ask about is in the review or in a question already.
reason-no-remark = There is no remark here.
reason-open-problems = Not finished yet: { $labels } without an answer. Find a solution, or defer with a reason.
reason-nothing-parked = Nothing is parked: “+” parks a thought.
reason-not-waiting = This thought does not wait any more. Enter lets it wait again.
reason-no-list-there = This step has no list: Tab gives the thought to another step, and it can go to another case.
reason-no-jump = Nobody went on early: there is nothing to explain.
reason-no-practice = Comparing with an expert is for exercises; you find them at home.
reason-nothing-to-compare = There is nothing to compare yet: say why you take this review, or go on to the next step.
reason-nothing-of-experts = The expert has nothing in this row.
reason-stays-hidden = You can compare from the second step up to the one you work at.
reason-taken-over = You have these words of the expert’s already.
reason-no-neutral = There is nothing to check yet: no neutral text. A draft: { $key }
reason-no-review = The review is empty, there is nothing to draft from.
reason-not-read = razbor is still reading the texts. Try again in a second.
reason-not-lost = Only what is lost is left out on purpose.
reason-raw-stays = The review stays as the client wrote it. Slips of pasting are corrected through the card: { $key }, “Text of the review”.
reason-first-card = This is the first card.
reason-finished = The case is finished already. ‘Reopen the case’ is among all commands, { $key }.
reason-in-work = The case is in work as it is.
reason-no-case = No cases yet.
reason-no-text = Nothing here is a text to be opened in an editor.
reason-no-suspending = This system does not suspend programs.
reason-after-text = Esc first: a text is being written.
reason-after-layer = Esc first: it closes what lies on top.
reason-at-home = That is in the list of cases: { $key } leads there.
reason-in-a-case = That is in an open case.
reason-in-a-page = That is in the text of the review: Tab leads to it.
reason-in-a-list = That is in the lists: Tab leads to them.
reason-on-the-bench = That is on the workbench: { $key } leads there.
reason-under-nothing = It stands under nothing here.
reason-heading = This is a heading: choose a row below it.
reason-in-a-text = That is while a text is being written.
reason-other-place = That will be of use in another place.
reason-mouse-off = The settings switch the mouse off (mouse: false).
reason-version-damaged = This version is damaged: it cannot be brought back.
reason-version-newer = A newer razbor wrote this version (schema { $schema }): it cannot be brought back. Update the program.

reason-in-trash = This case lies in the trash. Bring it back first: Enter.
reason-damaged = The file is damaged: razbor does not change what it cannot read.
trouble-held = This case is open in another window. Nothing was changed.
trouble-held-by = This case is open in another window ({ $who }, process { $pid }). Nothing was changed.
trouble-unsaved = This case has text that was not saved. Open it first.
read-only-held = Read only: this case is open in another window. Once it is closed there, you can change it here.
read-only-held-by = Read only: the case is open in another window ({ $who }, process { $pid }).
read-only-newer = Read only: the case was written by a newer version of razbor (schema { $schema }). Update the program.
read-only-sample = This is the sample of the tour: nothing is changed in it.
read-only-unwritable = Read only: the file or the folder is write-protected.
opened-with-warnings = { $more ->
    [0] { $first }
    [one] { $first } And { $more } more remark: razbor check.
   *[other] { $first } And { $more } more remarks: razbor check.
}
opened-unguarded = Files cannot be locked here: don’t open this case in two windows at once.

## What the lens sees: a mark, why it is there, how much detail there is

mark-why = { $kind }: { $rule }

kind-emotion = feeling
kind-evaluation = opinion
kind-intensifier = emphasis
kind-generalization = generalization
kind-blame = blame
kind-sarcasm = sarcasm
kind-politeness = appeal
kind-assumption = guess
kind-number = number
kind-time = time
kind-duration = duration
kind-money = money
kind-place = place
kind-quote = quote
kind-who = who

rule-list = a word from the list “{ $list }”
rule-own-list = a word from your own list “{ $list }”
rule-capitals = a word in capitals
rule-stretched = a stretched letter
rule-exclamations = exclamation marks in a row
rule-smiley = a smiley
rule-masked = swearing behind asterisks
rule-scare-quotes = a word in quotation marks that nobody said
rule-praise-and-failure = praise beside what went wrong
rule-rhetorical = a question that expects no answer
rule-count = how many there were
rule-ordinal = which one in a row
rule-percent = a share in per cent
rule-clock = hours and minutes
rule-date = a date
rule-day = a day
rule-season = a part of the day or the year
rule-span = a number with a unit of time
rule-frequency = how often
rule-sum = a number with a unit of money
rule-address = an address, a floor or a service point
rule-point = a place with its name or number
rule-quoted = words in quotation marks
rule-reported = somebody's words retold
rule-role = a person's role beside what the person did
rule-author = the author of the review beside what the author did
rule-loaded = a loaded word that has a neutral one

list-absolute = all, nobody, nothing
list-always = always, never
list-anger = anger
list-anyone = anyone at all
list-astonishment = astonishment
list-bad = bad
list-comfort = comfort
list-deceit = deceit
list-degree = degree
list-diminutive = diminutives
list-disgust = disgust
list-distress = distress
list-duty = must, should have
list-even = as much as, even
list-excuse = apologies
list-farewell = farewell
list-fear = fear
list-good = good
list-greeting = greeting
list-guilt = guilt
list-hedge = hedges
list-impression = impression
list-indifference = indifference
list-interjection = interjections
list-irony = irony
list-joy = joy
list-kindness = kindness
list-manner = how it was done
list-mess = mess
list-motive = somebody's motives
list-passing = an opinion in passing
list-price = dear, cheap
list-rating = a mark without a scale
list-recommendation = advice to others
list-request = requests
list-rudeness = rudeness
list-skill = skill
list-slowness = slowness
list-speed = speed
list-swearing = swearing
list-taste = taste
list-thanks = thanks
list-threat = threats
list-wish = wishes
list-of-words = words

verdict-fact = fact
verdict-mixed = fact and emotion
verdict-emotion = emotion

story-score = detail { $score } of 10
story-because = { $told }: { $reasons }
story-missing = { $told } · not told: { $missing }
story-open = not told: { $missing }
story-event = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
story-time = { $count ->
    [one] { $count } moment
   *[other] { $count } moments
}
story-duration = { $count ->
    [one] { $count } duration
   *[other] { $count } durations
}
story-number = { $count ->
    [one] { $count } number
   *[other] { $count } numbers
}
story-money = { $count ->
    [one] { $count } sum
   *[other] { $count } sums
}
story-place = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
story-quote = { $count ->
    [one] { $count } quote
   *[other] { $count } quotes
}
story-who = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
story-order = { $count ->
    [one] { $count } word of order
   *[other] { $count } words of order
}

missing-what = what happened
missing-when = when
missing-where = where
missing-who = who
missing-how-long = how long
missing-how-much = how much

ask-client-what = What exactly happened?
ask-client-when = When was it?
ask-client-where = Where was it?
ask-client-who = Who took part in it, in what role?
ask-client-how-long = How long did it take?
ask-client-how-much = How much or how many was it?

## Commands

cmd-open = open
cmd-new-case = new case
cmd-sample = sample
cmd-next-tab = next tab
cmd-previous-tab = previous tab
cmd-filter = find
cmd-rename = rename
cmd-set-aside = set aside or take up again
cmd-delete-case = delete the case
cmd-versions = versions of the case
cmd-reload = read anew
cmd-tour = tour
cmd-practice = exercises
cmd-new-try = try anew
cmd-edit = edit
cmd-add = add
cmd-delete = delete
cmd-merge = merge
cmd-link = link
cmd-grab = move
cmd-pick = pick
cmd-pick-all = pick all
cmd-pick-up = pick and up
cmd-pick-down = pick and down
cmd-go-linked = to the linked one
cmd-move-up = shift up
cmd-move-down = shift down
cmd-move-left = to the list on the left
cmd-move-right = to the list on the right
cmd-drop = leave here
cmd-put-back = put back
cmd-accept = save
cmd-split-line = split
cmd-new-line = new line
cmd-leave = done
cmd-text-left = one character left
cmd-text-right = one character right
cmd-text-up = one row up
cmd-text-down = one row down
cmd-word-left = one word left
cmd-word-right = one word right
cmd-row-start = to the start of the row
cmd-row-end = to the end of the row
cmd-text-start = to the start of the text
cmd-text-end = to the end of the text
cmd-text-page-up = one page up
cmd-text-page-down = one page down
cmd-select = select
cmd-select-all = select all
cmd-select-left = select to the left
cmd-select-right = select to the right
cmd-select-up = select upwards
cmd-select-down = select downwards
cmd-select-word-left = select the word on the left
cmd-select-word-right = select the word on the right
cmd-select-row-start = select to the start of the row
cmd-select-row-end = select to the end of the row
cmd-select-page-up = select one page up
cmd-select-page-down = select one page down
cmd-cut = cut
cmd-copy = copy
cmd-paste = paste what was copied
cmd-find = find
cmd-find-next = find next
cmd-find-previous = find previous
cmd-backspace = erase the character on the left
cmd-delete-char = erase the character on the right
cmd-delete-word = erase the word
cmd-delete-word-forward = erase the word on the right
cmd-create = make the case
cmd-complete = take or next
cmd-next-field = next
cmd-previous-field = back
cmd-up = up
cmd-down = down
cmd-page-up = page up
cmd-page-down = page down
cmd-first = to the first
cmd-last = to the last
cmd-left = left
cmd-right = right
cmd-next-pane = next pane
cmd-previous-pane = previous pane
cmd-step-1 = step 1, find
cmd-step-2 = step 2, select
cmd-step-3 = step 3, clarify
cmd-step-4 = step 4, no emotions
cmd-step-5 = step 5, problems
cmd-step-6 = step 6, causes
cmd-step-7 = step 7, solutions
cmd-finish = finish the case
cmd-reopen = reopen the case
cmd-not-needed = step not needed
cmd-marks = marks
cmd-next-mark = next mark
cmd-previous-mark = previous mark
cmd-say-why = say why one went on
cmd-take-offered = take what is offered
cmd-let-be = it is fine so
cmd-park = park a thought
cmd-other-step = for the next step
cmd-other-step-back = for the step before
cmd-lot = parking lot
cmd-drop-thought = drop, saying why
cmd-move-thought = to another case
cmd-check-facts = check the facts
cmd-leave-out = leave out on purpose
cmd-draft = draft from the review
cmd-details = card
cmd-groups = client groups
cmd-new-group = new group
cmd-delete-group = delete the group
cmd-questions = questions
cmd-compare = compare with the expert
cmd-take-experts = take it over
cmd-toggle = link or unlink
cmd-confirm = choose
cmd-cancel = close
hint-to-the-list = to the list
hint-show-all = show all
hint-other-button = the other button
hint-bring-back = bring back
hint-begin = begin
hint-go-on = go on
hint-next-step = next step
hint-previous-step = step before
hint-set-aside = set aside
hint-choose = choose
hint-complete = take
hint-open-it = open
hint-run = run
hint-skip = skip
hint-clear = clear
hint-change-nothing = change nothing
hint-unpick = unpick
hint-take-strength = keep what is good
hint-take-remark = take the new wording
hint-begin-so = begin so
hint-go-on-so = go on so
hint-other-pattern = another beginning
hint-break-down = break it down
hint-say-otherwise = say it otherwise
hint-ask-missing = ask what is missing
hint-take-parked = take from the lot
hint-add-question = add the question
hint-ask-about = ask about this
hint-park = park it
hint-call-off = never mind
hint-other-step = other step
hint-use = use it
hint-wait-again = let it wait again
hint-one-more = one more
hint-add-problem = add a problem
hint-add-cause = add a cause
hint-add-solution = add a solution
hint-move-there = move there
hint-put-in = put in
hint-go-there = go there
hint-needed-again = needed again
hint-put-back = put back
hint-on-purpose = leave out
hint-other-list = other list
mouse-selects = MOUSE: SELECTING · { $key } takes it back
key-after-esc = Esc, then { $key }
key-space = Space
cmd-undo = undo
cmd-redo = redo
cmd-save = save now
cmd-flip = light or dark
cmd-ask-background = ask the terminal whether it is light or dark
cmd-zoom = larger
cmd-lend-mouse = mouse: select text
cmd-back = back
cmd-exit = leave
cmd-repaint = repaint
cmd-editor = in an editor
cmd-suspend = suspend
cmd-help = help
cmd-palette = all commands

button-insert = Insert
button-cancel = Don’t insert
button-to-ask = Not asked yet
button-asked = Asked
button-answered = Answered…
button-silent = No reply
button-to-lot = To the lot
button-finish = Finish all the same
button-keep-case = Keep it
button-bin = To the trash
button-return = Bring it back
button-close = Close
button-retry = Try again
button-make-again = Make the folder again
button-save-copy = Save a copy
button-stay = Stay
button-leave = Leave

## About commands: what one does (tip) and what else people call it (syn, with commas)

tip-open = Opens the case at the step where it was left.
syn-open = enter, view, show
tip-new-case = Asks for the review and a title; the review can simply be pasted.
syn-new-case = create, begin, start, paste a review
tip-sample = Makes an ordinary case of a finished breakdown: change in it whatever you like.
syn-sample = demo, example, show a breakdown
tip-tour = Seven steps in two minutes on a sample; nothing changes in your cases.
syn-tour = introduction, tutorial, show me, where to begin
tip-practice = Reviews to learn on: after each step one’s own is compared with an expert’s breakdown.
syn-practice = training, learn, exercise, expert, example
tip-new-try = Begins the exercise with a clean sheet, as a case of its own; the earlier try stays.
syn-new-try = again, from the beginning, new attempt
tip-compare = In an exercise: one’s own beside the expert’s breakdown, a step at a time; later steps stay hidden.
syn-compare = expert, practice, exercise, check myself
tip-take-experts = Takes the expert’s line over into your list, to go on with good material; it can be undone.
syn-take-experts = adopt, copy from the expert
tip-filter = Leaves only the cases with these words in the list: title, source, place, client, tone.
syn-filter = search, find, look for
tip-rename = Gives the case another title; the file keeps its name.
syn-rename = new title, call
tip-set-aside = Takes the case out of work, with a reason or without one, or takes it up again.
syn-set-aside = pause, later, archive, resume
tip-delete-case = Moves the file of the case to the trash; it can be brought back from there.
syn-delete-case = remove, erase, throw away, trash
tip-versions = Shows how the case was before and what changed since; any version can be brought back.
syn-versions = history, past, old state, restore, compare, difference, backup
tip-reload = Looks anew which cases there are in the folder.
syn-reload = refresh the list, update
tip-next-tab = In work, finished, set aside, all, trash, and round again.
syn-next-tab = tab, trash, archive
tip-previous-tab = The same the other way round.
syn-previous-tab = tab, trash, archive
tip-edit = Edits the line in place; Esc or Enter keeps it.
syn-edit = change, correct, rewrite, fix
tip-add = Opens a line below the one in hand. Enter keeps it and gives the next.
syn-add = new line, insert, create, plus
tip-delete = Deletes the line or all that are picked. Undo brings them back with their links.
syn-delete = remove, erase, throw away
tip-merge = Makes one line of those that are picked; their links unite.
syn-merge = join, unite, combine
tip-link = Links a problem with causes, a cause with solutions: by number or by space.
syn-link = connect, unlink, tie
tip-grab = Takes the line: arrows move it within the list and to the next ones, Enter leaves it.
syn-grab = drag, carry, reorder
tip-pick = Picks the line and goes to the next: to merge, move or delete several at once.
syn-pick = select, mark, unpick
tip-pick-all = Picks the whole list; once more lets all go.
syn-pick-all = select all, mark all
tip-go-linked = Leads from a problem to its cause, from a cause to its solution.
syn-go-linked = follow the link, jump
tip-move-up = Changes places with the line above.
syn-move-up = higher, raise
tip-move-down = Changes places with the line below.
syn-move-down = lower
tip-split-line = Cuts the line at the cursor: there was one, there will be two.
syn-split-line = cut in two, divide
tip-next-pane = Review, no emotions, problems, causes, solutions, and round again.
syn-next-pane = switch, other pane
tip-previous-pane = The same the other way round.
syn-previous-pane = switch, other pane
tip-step-1 = What the client wrote, and where this review comes from.
syn-step-1 = review, raw text
tip-step-2 = Whether one can see in the review what happened.
syn-step-2 = choose
tip-step-3 = What is missing and will be asked of the client.
syn-step-3 = ask, questions
tip-step-4 = The review as facts: what a passer-by would have seen and heard.
syn-step-4 = neutral text, facts, emotions
tip-step-5 = What kept the client from getting what they came for.
syn-step-5 = goal, obstacles, strengths
tip-step-6 = What made it possible in this very place.
syn-step-6 = why, reasons, area
tip-step-7 = What will take each cause away or make up for it.
syn-step-7 = ideas, fix, what to do
tip-finish = After step 7: the case is done and goes to the tab ‘Finished’. It can still be opened and changed.
syn-finish = done, complete, ready, end, step 8
tip-reopen = Takes a finished case, or one set aside, back to the tab ‘In work’.
syn-reopen = continue, resume, unfinished, in work
tip-not-needed = Closes the step as not needed; once more opens it again.
syn-not-needed = skip the step, without this step
tip-marks = In turn: emotions and facts, only emotions, only facts, nothing.
syn-marks = lens, highlight, emotions, facts, show, hide
tip-next-mark = The cursor goes to the next emotion or fact; below it says what that is and why.
syn-next-mark = emotion, fact, highlight, why
tip-check-facts = Which facts of the review are lost, changed or added, and what the draft left out; all of it can come back.
syn-check-facts = facts, lost, changed, verify, compare, dropped, complete
tip-draft = Makes the neutral text from the review, a line for a sentence, without emotions; nothing is made up.
syn-draft = sketch, neutral, remove emotions, rewrite, automatic
tip-leave-out = The fact is not counted as lost; it can be taken back here.
tip-previous-mark = The same the other way.
syn-previous-mark = emotion, fact, highlight
tip-say-why = Writes into the case why one went on although something was left open.
syn-say-why = reason, early, jumped ahead, skipped, why
tip-take-offered = Where something is remarked on the line in hand, takes what that proposes. Else the first of what is offered below the list becomes an entry: a parked thought, a question about what the review does not tell, what the client is thankful for. Again: the next one.
syn-take-offered = remark, reword, replace, missing, suggest a question, propose, ask what is missing, parked
tip-let-be = The remark on the line in hand goes, and the case remembers that. Again: it is made again.
syn-let-be = accept, keep as it is, dismiss, ignore the remark
tip-park = A thought for another step: one line over everything; then all goes on where it was.
syn-park = parking lot, later, remember, idea, too early
tip-other-step = The thought will wait for another step.
tip-lot = All thoughts for later: for which step, when they were said, what became of them. At home: those of all cases.
syn-lot = parked thoughts, ideas, for later
tip-drop-thought = The thought does not wait any more; the reason stays in the case.
syn-drop-thought = throw away, not needed, remove
tip-move-thought = The thought goes to another case and waits there.
syn-move-thought = carry over, another case
tip-details = The four questions about the client, group, touchpoints; title, tone, source, date, contact; typos of the review are mended from here too.
syn-details = form, client, portrait, group, touchpoints, goal, author, date, rating, source, competitor, praise
tip-groups = All client groups with the number of their cases; Enter opens one.
syn-groups = group, nickname, portrait, scripts, personas
tip-complete = Takes what is offered for the word you are typing, opens what is in hand, or goes on to the next field.
tip-questions = To the questions to the client from any step, and back.
syn-questions = ask, clarify
tip-undo = Takes back the last act, as many times as you like.
syn-undo = revert, take back, ctrl z
tip-redo = Does again what was taken back.
syn-redo = again, repeat
tip-save = Everything saves itself; this is for peace of mind.
syn-save = write
tip-flip = Light for projectors and sunshine, dark for the evening.
syn-flip = theme, colours, background, white, black, night
tip-back = One level up: out of a text, out of a case to the list, out of the list.
syn-back = close the case, home, list of cases
tip-exit = Saves everything and closes razbor.
syn-exit = quit, close, end, bye
tip-repaint = Draws the screen anew if the terminal has spoilt it.
syn-repaint = refresh, rubbish on the screen
tip-help = The keys of this place, the rule of the step, and how letters work.
syn-help = keys, manual, hint, what now
tip-palette = All commands at once: type a word and press Enter.
syn-palette = commands, find a command, menu

## What is known of entries

cmd-note = what is known
tip-note = A problem: which goal it hinders, why it is deferred. A cause: its area, known or to be checked. A solution: kind, department, due, how we will know. A question: whether it was asked, what the answer was.
syn-note = note, area, department, due, defer, strength, check, client's answer, question asked, no reply
hint-no-prompt = no prompt
hint-note-question = asked / answered
cmd-nest = deeper
tip-nest = Puts a cause under the one above it on its level: it is the “why” of that one.
syn-nest = under a cause, indent, chain, why
cmd-unnest = shallower
tip-unnest = Brings a cause out from under the one it stands under.
syn-unnest = outdent, chain, why
cmd-fold = fold / unfold
tip-fold = Hides all that stands under the cause, or shows it again. Nothing in the case changes.
syn-fold = hide, collapse, expand, chain
cmd-ask-why = why?
tip-ask-why = Opens a line under the cause: what made it possible? Each Enter asks “why” once more.
syn-ask-why = add under, five whys, deeper
cmd-map = map
tip-map = Problem, cause, solution as a tree, with what is still open. The same key leads back.
syn-map = tree, overview, coverage, gaps, links, scheme
cmd-add-beside = add beside
tip-add-beside = Opens a line for one more beside the one in hand: under the same problem or cause.
syn-add-beside = sibling, next to, same level
cmd-cut-link = cut the link
tip-cut-link = Cuts the link to what it stands under. The entry itself stays.
syn-cut-link = unlink, detach, disconnect
cmd-to-bench = in its list
tip-to-bench = Closes the map and goes to this entry in its list.
syn-to-bench = show in the list, go there
cmd-fold-all = fold / unfold all
tip-fold-all = Leaves only the problems in sight, or shows everything again. Nothing in the case changes.
syn-fold-all = collapse all, expand all, overview
cmd-next-gap = next gap
tip-next-gap = Goes to the next row that waits for a cause, a solution or a link.
syn-next-gap = open, unanswered, missing, orphan
cmd-previous-gap = gap before
syn-previous-gap = open, unanswered, missing, orphan
cmd-break-down = break down
tip-break-down = Opens lines under the cause, one small cause in each. All are undone at once.
syn-break-down = big cause, split, smaller
cmd-next-area = area prompt
tip-next-area = Asks by areas of the business: information, place, contacts and so on around. A new cause notes its area.
syn-next-area = area, nothing comes to mind, questions, ideas
cmd-copy-message = message to the client
tip-copy-message = Copies a polite message to the client with all open questions, in the language of the review.
syn-copy-message = write to the client, letter, questions, copy, clipboard
cmd-copy-checks = copy the checks
tip-copy-checks = Copies a list of all that is to be checked: causes and, in a competitor’s case, whether we have this too.
syn-copy-checks = list of checks, to check, clipboard
cmd-no-problem = no problem here
tip-no-problem = Marks that nothing in this line hindered the client; once more takes the mark away.
syn-no-problem = without a problem, did not hinder, fact

reason-causes-only = That is done with causes only.
reason-nothing-above = On its level no cause stands above it that it could stand under.
reason-not-nested = It stands under no other cause as it is.
reason-nothing-under = Nothing stands under it.
reason-no-open-question = No question is open: there is nothing to ask the client.
reason-not-our-client = This is a competitor’s client: it is not for us to write.
reason-nothing-to-check = There is nothing to check: no cause is marked “to be checked”.
reason-neutral-only = Lines of the text without emotions are marked so.

note-title = What is known: { $label }
note-none = —
note-sign = What it is
note-goal = Hinders which goal
note-goal-helped = Helps which goal
note-deferred = Deferred because
note-area = Area
note-evidence = How sure we are
note-kind = Kind
note-reach = Reach
note-department = Department
note-due = Due
note-check = How we will know
sign-problem = problem
sign-strength = strength
evidence-known = known
evidence-guess = guessed
evidence-to-check = to be checked
kind-fix = Fix: mend it
kind-wow = WOW: delight
kind-plan-b = Plan B: if it goes wrong again
reach-systemic = systemic: changes how things are done
reach-point = point: a single gesture

note-tags = { $first } · { $more }
tag-strength = strength
tag-hinders = hinders: { $words }
tag-helps = helps: { $words }
tag-deferred = deferred: { $why }
tag-guess = guessed
tag-to-check = to be checked
tag-fix = Fix
tag-wow = WOW
tag-plan-b = Plan B
tag-systemic = systemic
tag-point = point
tag-due = by { $day }
tag-no-department = no department
tag-no-due = no date
tag-no-check = how will we know?
tag-folded = +{ $count }
map-title = Map
map-back = workbench
map-shared = ↔ { $labels }
map-see = see under { $label }
map-see-loose = see above
map-no-cause = no cause yet
map-no-solution = no solution yet
map-facts-open = { $count ->
    [one] { $count } fact without a problem
   *[other] { $count } facts without a problem
}
map-loose = Without a link { $count }
map-new = new
map-in-work = in work
map-done = done
map-works = works
map-failed = did not work

area-information = information
area-information-question = what did nobody know?
area-place = place
area-place-question = what was in the way there?
area-contacts = contacts
area-contacts-question = who did not reach whom?
area-procedure = procedure
area-procedure-question = which steps were missing?
area-skills = skills
area-skills-question = what could nobody do?
area-powers = powers
area-powers-question = what could nobody decide?
area-equipment = equipment
area-equipment-question = what was not at hand?
area-rules = rules
area-rules-question = which rule got in the way?
area-question = what fell short here?
areas-head = { $key }: nothing comes to mind? Prompts by area
area-prompt = { $area }: { $question }

toast-breaking-down = Breaking down: one small cause a line, Esc when done.
toast-fine-so = The remark goes once this line is kept.
toast-not-fine = The remark is made again.
toast-nothing-to-check = There is nothing to check.
toast-message-copied = { $count ->
    [one] A message to the client with { $count } question is copied. Sent it? Note that it was asked.
   *[other] A message to the client with { $count } questions is copied. Sent it? Note that they were asked.
}
toast-checks-copied = { $count ->
    [one] { $count } check copied.
   *[other] { $count } checks copied.
}
checks-ours = To be checked: do we have this too?
checks-ours-by = To be checked by { $day }: do we have this too?

## Versions of a case

versions-title = Versions: { $title }
versions-reading = Reading the versions…
versions-none = No earlier versions yet.
versions-none-more = razbor keeps them by itself while the case changes, at most one in ten minutes.
versions-older = and { $count } older
version-why-own = The case was so until { $when }.
version-why-foreign = The case was so until { $when }: another program wrote it, or a hand changed it.
version-why-restored = The case was so until { $when }, when another version was brought back.
version-legend = − was there then, + came since
version-like-now = All as it is now.
version-unread = cannot be read
version-same = no changes
version-edited = changed: { $what }
version-title = title
version-state = state
version-steps = steps
version-card = card
version-review = review
version-neutral = neutral text
version-parked = parked thoughts
version-part-state = State and steps
version-part-left-out = Left out on purpose
version-count-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
version-count-problems = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
version-count-causes = { $count ->
    [one] { $count } cause
   *[other] { $count } causes
}
version-count-solutions = { $count ->
    [one] { $count } solution
   *[other] { $count } solutions
}

## The screen

too-small = Too small
home-title = razbor · { $name }
home-reading = reading…
home-count = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
home-greeting =
    razbor breaks one client review down in seven steps: from the complaint to solutions.
    Copy a review and paste it here: that begins a new case.
    Each case is a file in this folder; everything is saved by itself.
home-begin-new = New case from a review
home-begin-sample = See a sample breakdown
home-begin-practice = Break a practice review down and compare with an expert
home-begin-tour = Show the seven steps in two minutes
home-where = Folder: { $path }
home-found = { $found } of { $count }
home-looking = Find:
home-nothing-found =
    Nothing here has these words. You can look for title, source, place, client and tone.
    Esc shows all.
home-copy = copy
home-copy-of = A copy of { $name }, left by a program that syncs files. Compare the two and delete the one you do not need.
home-deleted = deleted { $day }
home-trash-more = Nothing leaves the trash by itself.
home-reason = Why set aside (may stay empty):
tab-open = In work { $count }
tab-finished = Finished { $count }
tab-aside = Set aside { $count }
tab-all = All { $count }
tab-trash = Trash { $count }
tab-open-nothing = Nothing is in work. “+” begins a new case, ← → are the other tabs.
tab-finished-nothing = No case is finished yet.
tab-aside-nothing = No case is set aside.
tab-all-nothing = There are no cases yet.
tab-trash-nothing = The trash is empty.
waits-aside = Set aside: { $reason }
waits-asked = { $count ->
    [one] { $count } question waits for an answer, asked { $days }
   *[other] { $count } questions wait for an answer, asked { $days }
}
waits-parked = { $count ->
    [one] { $count } parked thought
   *[other] { $count } parked thoughts
}
waits-problems = { $count ->
    [one] { $count } problem without a cause
   *[other] { $count } problems without a cause
}
waits-causes = { $count ->
    [one] { $count } cause without a solution
   *[other] { $count } causes without a solution
}
untitled = (no title)

day-today = today
day-yesterday = yesterday
day-this-year = { $day } { $month }
day-other-year = { $day } { $month } { $year }
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

status-parked = parked { $count }
status-parked-short = park { $count }
status-parked-least = !{ $count }
status-saved = saved ✓
status-copy = COPY · saved ✓
status-saving = saving…
status-failed = NOT SAVED: { $why }
status-sample = sample
status-read-only = READ ONLY

pane-raw = Review
pane-raw-mending = Review · CORRECTING
pane-neutral = No emotions
title-parked = { $count } parked
title-without-cause = { $count } without a cause
title-without-solution = { $count } without a solution
title-without-problem = { $count } without a problem
title-without-its-cause = { $count } without a cause
new-cause-for = new cause →
new-solution-for = new solution →
pane-below = { $count } more ↓
pane-below-short = { $count } ↓
pane-above = { $count } ↑
pane-zoomed = LARGE
title-soft-left = { $count } left
kept-kept = facts: { $count } kept
kept-lost = lost { $count }
kept-altered = changed { $count }
kept-reversed = reversed { $count }
kept-added = added { $count }
kept-left-out = left out on purpose { $count }
kept-those = { $told }: { $facts }
kept-was-now = { $was } → { $now }
fact-lost = lost
fact-altered = changed
fact-reversed = the opposite is said
fact-added = added
fact-left-out = left out on purpose
fact-of-kind = { $fate } · { $kind }
check-title = Checked against the review
check-facts = Facts { $count }
check-dropped = Left out { $count }
check-comparing = The facts are being compared…
check-no-facts = All facts of the review are there.
check-nothing-dropped = Nothing is left out.
legend-emotions = emotions
legend-facts = facts
title-join = { $title } · { $more }
title-picked = { $count ->
    [one] { $count } picked
   *[other] { $count } picked
}

empty-neutral =
    Here the review becomes facts, one to a line.
    { $key }: a draft without emotions. +: begin with the text of the review. Enter: write from a clean sheet.
parked-head = takes from the parking lot:
proposals-head = adds a question about what the review leaves out:
offers-head = keeps what the client is thankful for:
offer-solution = Keep and repeat: { $words }
offer-strength = A strength: { $words }
empty-questions =
    What is missing: when, where, who, how long, what for?
    +: a new question to the client.
empty-problems =
    What got in the client’s way? “The client did not know…”, “The client lost…”
    +: the first problem.
empty-causes =
    Why did this become possible right here?
    +: the first cause.
empty-solutions =
    What would remove the cause, or make up for it?
    +: the first solution.

help-title = Help
palette-title = All commands
help-find = Find:
help-layouts = Type a word in either layout and the list gets shorter; Enter runs. Keys work in both layouts too: what counts is the key, not the letter.
help-nothing = There is no such command. Esc clears the line.
help-here = Here
help-case = The case
help-text = Text
help-anywhere = Anywhere
help-elsewhere = In other places

tour-title = Step { $number } of 7 · { $step }
tour-find =
    A tour of two minutes: the seven steps of a breakdown on a sample.
    Here is the review as it came, shouting and typos included: the client’s words are left alone.
tour-select =
    A review will do in which one can see what happened: where, when, who did what.
    A short one is not thrown away: details can be asked for.
tour-clarify =
    Questions to the client, about those places of the review where something is missing. You see what was asked and answered.
    Often this step is not needed, and one key closes it.
tour-neutral =
    The review becomes facts, one in a line: what a passer-by would have seen and heard.
    The rage goes, what people said and did stays.
tour-problems =
    Problems are put from the client’s side, but not in the client’s words: ‘The client did not know…’.
    Write all of them down: none is the main one.
tour-causes =
    Causes are small and lie in this very place: what was not there, what nobody knew. No culprits.
    Beside a cause you see which problems it explains.
tour-solutions =
    To each cause something to be done in a definite place: mend, delight, or promise for next time.
    The quick solution is not always the best one, so this step comes last.
tour-end-title = Now your review
tour-end =
    Copy a review and paste it right here, or press ‘+’ and type.
    ‘?’ shows the keys of each place, F9 finds any command. This tour is to be found there too.
    Everything saves itself, and Esc loses nothing.
tour-end-in-a-case-title = All seven steps
tour-end-in-a-case =
    The tour is over: your case goes on right where you were.
    ‘?’ shows the keys of each place, F9 finds any command. This tour is to be found there too.
    Everything saves itself, and Esc loses nothing.

jot-thought = To the parking lot → { $step }
jot-wording = Thought → { $step }
jot-question = Question about “{ $words }”
jot-drop = Why is this thought not needed?
jot-why = Why did one go on?
jot-jump = Why did one go on: { $from } → { $to }?

lot-title = Parking lot · { $count ->
    [0] nothing waits
    [one] { $count } waits
   *[other] { $count } wait
}
lots-title = Parking lot of all cases · { $count ->
    [0] nothing waits
    [one] { $count } waits
   *[other] { $count } wait
}
lot-empty =
    Here wait thoughts that were said before their step.
    F6 parks one from anywhere, even in the middle of a word; “+” right here.
lots-empty = No thoughts wait in any case.
lot-used = used
lot-moved = in another case
lot-dropped = dropped
lot-case = Case { QUOTE($title) }.
lot-said-at = Said at step { $step }.
lot-said = Said at step { $step }, { $when }.
lot-waits = Waits for step { $step }.
lot-becomes = Waits for step { $step }; becomes { $label }{ $parents ->
    [no] .
   *[other] { " " }for { $parents }.
}
lot-was-used = Used at step { $step }.
lot-was-moved = Waits in the case { QUOTE($title) } now.
lot-was-dropped = Dropped: { $why }
other-case-title = To which case?
other-case-none = There are no other cases in work.

picker-title = Links of { $label }
picker-number = A number of { $letter } or ↑↓; Space links or unlinks; Enter when done.
picker-number-short = A number of { $letter } or ↑↓

find-label = Find:
find-label-in = Find in { QUOTE($where) }:
find-none-in = not in { QUOTE($where) }
find-none-here = Nothing here has these words.
find-none = not found
find-count = { $at } of { $count }
find-from-start = from the start
find-from-end = from the end

new-case-title = New case
new-case-review = Review
new-case-name = Title
new-case-count = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
new-case-hint =
    Paste the client’s review (Ctrl+Shift+V or the mouse) or type it in.
    Tab goes on to the title.

details-title = Card of the case
details-client = The client
details-review = The review and where it came from
detail-kind = What kind?
detail-kind-example = in a hurry, ironic, boiling over…
detail-surroundings = In what surroundings?
detail-surroundings-short = Surroundings?
detail-surroundings-example = on the road, at work, with a child…
detail-task = What task was stated?
detail-task-short = What task?
detail-task-example = what they asked for: the money back, an answer…
detail-goal = Really fighting for what?
detail-goal-short = For what, really?
detail-goal-example = the goal behind the task: not to spoil the feast…
detail-group = Client group
detail-group-short = Group
detail-group-example = a kind nickname
detail-open-group = About the group
detail-group-door = Enter: portrait, advice, scripts
detail-group-new = Enter: make a group from this card
detail-group-new-short = Enter: make it
detail-group-door-short = Enter: open it
detail-touchpoints = Touchpoints
detail-touchpoints-example = order, delivery…
detail-routine = Routine for us, alarming for them
detail-routine-short = Routine for us
detail-ours-too = Do we have this too?
detail-ours-too-short = We have this too?
detail-ours-by = To be checked by
detail-ours-by-example = +14, fri, 5.12
detail-title = Title
detail-tone = Tone
detail-whose = Whose client
detail-competitor = Competitor
detail-source = Source
detail-place = Place
detail-product = Product, service
detail-author = Client
detail-date = Date of the review
detail-rating = Rating
detail-link = Link
detail-contact = How to reach
detail-selected = Why selected
detail-text = Text of the review
detail-text-door = Enter: correct the text of the review
detail-text-door-short = Enter: correct it

groups-title = Client groups
groups-none =
    No client groups yet.
    Name one on the card of a case, or begin one with +.
groups-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
groups-on-cards = only on cards; { $kind }

## Exercises

exercises-title = Exercises
exercises-about =
    A review that an expert has broken down already. Do it yourself, and compare after each step. There are no marks.
exercise-told = { $how } · { $tone } · { $words ->
        [one] { $words } word
       *[other] { $words } words
    }
exercise-new = not begun yet
exercise-begun = begun: { $number }/7 { $step }
exercise-done = broken down
compare-title = Beside the expert · { $number } { $step }
compare-own = Yours
compare-expert = Expert
compare-goal = What the client is really fighting for, as the expert sees it: { $goal }
compare-stands-on = ← { $label } { $words }
compare-stands-on-own = ← { $labels }
compare-later = The expert’s step { $number }, { $step }, shows once you have worked at it.
practice-line = { $number }. { $title } ({ $told })
practice-how = Open the first one: razbor practice 1
group-title = Client group
group-new = not saved yet
group-name = Nickname
# A group is kept on the disk under this nickname until somebody gives it one.
group-unnamed = No nickname yet
group-name-example = a kind one: the Sprinter
group-portrait = Portrait
group-portrait-example = what these clients are like, a line for each trait
group-works = What works
group-works-example = what helps in a dialogue
group-hinders = What gets in the way
group-hinders-example = what makes it worse
group-scripts = Scripts
group-scripts-example = the best words found
group-goal = fights for: { $goal }
toast-group-saved = The group is saved in razbor.ron.
toast-group-merged = Another program changed “{ $name }” meanwhile: both are there now.
toast-group-taken = There is a group “{ $name }” already.
toast-group-name-stays = A group without a nickname cannot be found: it keeps its own.
toast-group-needs-name = Give the group a nickname, so that cards can name it.
toast-group-deleted = The group “{ $name }” is deleted; cards keep their words. u brings it back.
toast-group-back = The group “{ $name }” is back.
toast-group-on-cards = This group stands on cards alone: there is nothing to delete.
toast-group-leaving = The group is not saved: { $why } Leave once more to go without it.
toast-day-unknown = That day is not understood and stays as typed. Understood: +14, fri, 5.12, 2026-12-05.

ask-paste-entries = { $count ->
    [one] Insert { $count } line into “{ $list }”?
   *[other] Insert { $count } lines into “{ $list }”?
}
ask-paste-text = Insert at the end of the neutral text?
ask-question-state = What about this question?
ask-questions-state = What about these questions?
ask-finish-parked = { $count ->
    [one] { $count } thought is still parked
   *[other] { $count } thoughts are still parked
}
ask-delete-case = Delete the case?
ask-delete-case-more = It goes to the trash and can be brought back from there.
ask-return-case = Bring the case back from the trash?
ask-return-case-more = Deleted { $day }, it lies in { $path }
ask-folder-gone = The folder of the cases is gone
ask-folder-gone-more = { $path } is not there any more. The last changes are in this window alone. The folder can be made again, or a copy of the case saved in { $refuge }.
ask-leave-unsaved = Not everything is saved
ask-leave-spare-more = The folder of the cases did not take the text. It lies in { $path }.
ask-leave-unkept-more = This text is written nowhere and will be gone when you leave. Esc goes back to it: copy it (Ctrl+A, Ctrl+C).
ask-leave-unsaved-more = The disk did not take the last changes. They are written beside the case and will come back at the next start, if there was room for them.

## What happened

toast-done = Done: { $act }
toast-done-undo = Done: { $act }. To undo: { $key }
toast-undone = Undone: { $act }
toast-asking-ground = Asking the terminal…
toast-ground-light = The terminal is light, and so is razbor now.
toast-ground-dark = The terminal is dark, and so is razbor now.
toast-no-ground = The terminal did not answer. { $key } changes between light and dark.
toast-marks-all = Emotions and facts are shown.
toast-marks-emotions = Only emotions are shown.
toast-marks-facts = Only facts are shown.
toast-marks-none = The marks are hidden.
toast-no-marks = Nothing is marked here.
toast-redone = Redone: { $act }
toast-how-to-leave = To leave: { $key } or Ctrl+Q. Everything saves itself.
toast-saved = Saved.
toast-copy-saved = A copy of the case is saved: { $path }
toast-not-saved = Not saved: { $why }
toast-kept-elsewhere = The folder of the cases did not take the text: { $why } It was written to { $path }.
toast-not-kept = The unsaved text was not written: { $why }
toast-finished = The case is finished. Undo: { $key }
toast-finished-gaps = The case is finished; left over: { $gaps }. Undo: { $key }
toast-gaps = Still open: { $gaps }.
toast-gaps-early = Still open: { $gaps }. Why one goes on: “say why” among all commands, { $key }.
gap-no-facts = no neutral text
gap-no-problems = no problems
gap-no-causes = no causes
gap-no-solutions = no solutions
gap-facts = facts without a problem: { $labels }
gap-problems = without a cause: { $labels }
gap-causes = without a solution: { $labels }
gap-more = { $labels } and { $more } more
toast-parked = Parked for step { $step }. Undo: { $key }
toast-not-parked = The thought is not parked; { $key } brings it back into the line.
toast-jot-called-off = All is as it was.
toast-thought-moved = The thought waits in the case { QUOTE($title) }. Undo here: { $key }
toast-thought-stays = The thought stays here: { $why }
toast-neutral-begun = The review is laid out by sentences. Take out what is not needed; Esc when done, Ctrl+Z goes back.
toast-drafted = { $lines ->
    [one] Draft: { $lines } line
   *[other] Draft: { $lines } lines
} from the review. { $dropped ->
    [0] Nothing was left out.
   *[other] What was left out ({ $dropped }) can come back: { $key }
}
toast-draft-nothing = razbor found no facts in the review: there is nothing to draft from.
toast-draft-whole = All sentences with facts are in the text already.
toast-put-in = Put in: { QUOTE($words) }. To undo: { $key }
toast-grabbed = The arrows move it, Enter leaves it here, Esc puts it back.
toast-no-gaps = Nothing is open here.
toast-put-back = Back in its place.
toast-not-found = Not found: { $words }
toast-found = { $around ->
    [start] { $at } of { $count }, from the start: { $words }
    [end] { $at } of { $count }, from the end: { $words }
   *[no] { $at } of { $count }: { $words }
}
toast-selecting = Selecting: arrows extend it, Ctrl+C copies, Esc lets go.
toast-copied = { $count ->
    [1] Copied: { $words }
    [one] Copied { $count } word: { $words }
   *[other] Copied { $count } words: { $words }
}
toast-cut = { $count ->
    [1] Cut: { $words }
    [one] Cut { $count } word: { $words }
   *[other] Cut { $count } words: { $words }
}
toast-nothing-copied = Nothing has been copied here yet. From other programs the terminal pastes: Ctrl+Shift+V or the mouse.
toast-empty-line = An empty line is not kept; the old one stays. Del deletes it.
toast-empty-title = A case needs a title to be found by: the old one stays.
toast-field-undo-end = Nothing left to undo in this field. Esc, then { $key } undoes the last act.
toast-field-redo-end = Nothing to redo in this field.
toast-controls-dropped = { $count ->
    [one] { $count } control character was taken out of the text.
   *[other] { $count } control characters were taken out of the text.
}
toast-paste-too-large = More than 16 MB was pasted: that is not one review. Nothing was changed.
toast-editor-taken = The text from the editor is taken in.
toast-editor-same = Nothing changed in the editor.
toast-copy-also = · also in { $path }
toast-copy-long = The text is too long for the terminal’s clipboard. It is in { $path }
toast-copy-too-long = The text is too long for the terminal’s clipboard: copy it in parts.
editor-open = The text is open in an editor: { $editor }. Close it to go on.
editor-missing = No editor was found: { $tried }. Name yours in the variable EDITOR, such as EDITOR=nano.
editor-missing-named = There is no program { $tried }, which VISUAL or EDITOR names. Correct the variable, such as EDITOR=nano.
editor-refused = The editor { $editor } did not start: { $why }. Your text is in its place.
editor-failed = The editor { $editor } { $status ->
    [kill] was killed
   *[other] ended with error { $status }
}; your text is in its place{ $path ->
    [no] .
   *[other] , and what the editor wrote is in { $path }
}
editor-gone = The editor left no file; your text is in its place.
editor-too-large = More than 16 MB came from the editor: not taken. Your text is in its place, the file is { $path }
editor-not-text = What came from the editor is not UTF-8: not taken. Your text is in its place, the file is { $path }
editor-file = The file for the editor did not work out: { $why }
editor-busy = The terminal could not be handed over to the editor. Try once more.
editor-left-behind = The text that was open in the editor is in { $path }
suspend-no-shell = There is nothing to go back to: razbor was not started from a shell.
toast-esc-with-letter = Esc and “{ $letter }” came together, as Alt+{ $letter }, which means nothing here. Press Esc once more.
toast-paste-nowhere = There is no place to paste here: press Esc first.
toast-raw-stays = Pasting does not change the review. Paste into a list or into the neutral text.
toast-review-first = The review first: paste it or type it in.
toast-title-first = Give the case a title.
toast-new-case-kept = The review is kept as unsaved text: “+” brings it back.
toast-version-not-kept = The state before was not kept as a version; only undo brings it back: { $why }
home-act-renamed = new title { QUOTE($title) }
home-act-aside = { QUOTE($title) } set aside
home-act-in-work = { QUOTE($title) } in work again
home-act-binned = { QUOTE($title) } in the trash
home-act-restored = version of { $when } brought back { QUOTE($title) }
toast-returned = Back from the trash: { QUOTE($title) }
toast-not-binned = The case was not deleted: { $why }
toast-not-brought-back = The case was not brought back: { $why }
toast-created = Created the file { $path }
toast-sample = This is a sample, a file like any other: { $path }
toast-practice = Exercise { $number }. Do a step, then { $key } compares with the expert. File: { $path }
toast-practice-later = What was not saved came back first. The exercises are at home: { $key }
toast-compare = Compare with the expert: { $key }
toast-not-created = The case was not created: { $why } The review is still in the form.
toast-not-returned = There is no way back to the last case: { $why }
toast-one-more-begun = One more review that was begun is waiting: { $key } at home opens it.
toast-case-free = The other window is closed: you can change the case now.
toast-case-free-anew = The other window is closed: the case was read anew, and you can change it now.
toast-resumed = Back where you left off.
toast-kept-older = The file has changed since it broke off. The file is open; the unsaved text is still in .razbor/unsaved.
toast-rating-digits = The mark is a whole number, such as 4. Correct it or clear it.
toast-mending = Correcting the review: only slips of pasting. Esc when done.

## Files

kind-file = a file
kind-folder = a folder
kind-link = a link to nowhere
kind-special = not a file but a device or a pipe

io-not-found = there is no such file or folder
io-permission = no permission
io-full = the disk is full
io-quota = the quota is used up
io-read-only = the disk is read-only
io-too-large = the file is too large
io-not-a-folder = this is not a folder
io-is-a-folder = this is a folder
io-not-a-file = this is not a plain file
io-exists = it exists already
io-name = the name is not allowed

disk-error = { $why } ({ $path }).
not-a-file = { $path }: { $kind }. It was left alone.
kept-old = The previous file is untouched.
kept-temp = The previous file is untouched, the new text is in { $path }.
kept-new = The new file is in place, but a power cut could still bring the previous one back.

read-damaged = { $what } The file was left as it is.
save-newer = The case was written by a newer version of razbor (schema { $schema }): here it can only be read.
save-no-version = The previous file was not written by razbor, and a copy of it could not be kept: { $why } The file was left alone.
replace-read-only = { $path } is write-protected.
replace-conflict = Another program has changed this case. Its file is untouched; yours is saved beside it from now on: { $copy } ({ $path }).
replace-conflict-no-copy = Another program has changed { $path }. Its file is whole, your text is kept as unsaved text.
replace-gone = { $path } is gone. The text is kept as unsaved text.
folder-gone = The folder { $path } is gone. It is not made anew by itself: bring it back, or start razbor with another one.
workspace-not-a-folder = { $path } is { $kind }, but cases live in a folder. Name a folder: razbor FOLDER.
profile-damaged = { $what } Default settings are used, the file was left as it is.
profile-unknown-field = { $path }: unknown field { $field }, it is not used.
profile-no-group-name = { $path }: client group { $number } has no nickname, so no card can name it.
profile-group-twice = { $path }: there are two client groups “{ $name }”; cards name the first one.
profile-left-alone = { $what } The file was left as it is: mend it, and what you wrote here can be saved.
profile-shape = { $path } is not written in a way in which one part of it can be changed. The file was left as it is.
settings-damaged = { $what } Default settings are used, the file was left as it is.

# Settings: what is wrong in settings.ron. The place (file:line:column) stands before these words.
decimal-sign = .
set-near = Did you mean { $near }?
set-unknown-field = there is no field { $field }, it is not used.
set-twice = { $field } is already in line { $line }: the first one counts.
set-kind = { $field }: { $wanted } belongs here. The default is used.
set-wanted-text = a word in quotes
set-wanted-flag = true or false
set-wanted-layout = the name of a layout or custom("…")
set-wanted-keys = commands with keys in braces, "delete": ["Del", "x"],
set-wanted-key-list = a list of keys in quotes: ["Del", "x"]
set-wanted-colours = themes with colours: (light: (text: "#202020"))
set-choice = { $field }: there is no “{ $found }”. There are { $choices }. The default is used.
set-layout-length = the layout has { $found ->
    [one] { $found } character
   *[other] { $found } characters
  }, but needs { $least } to { $most }: one for each key, row by row. The Russian one is used.
set-layout-twice = the letter “{ $letter }” is on two keys of the layout: the first one counts.
set-no-command = there is no command { $id }. razbor keys shows all commands with their keys.
set-no-key = there is no key “{ $name }”. Write Del, F8, Ctrl+S, Alt+Left, x.
set-clash = { $key } for { $command }: { $holder } has this key already in line { $line }, and keeps it.
set-types = { $key } for { $command }: where text is written this key types, so it does nothing else there.
set-robbed = { $key } now belongs to { $command }, and { $other } has no key left. It can be run from the list of commands, or be given another key.
set-refused = { $key } for { $command }: { $holder } keeps this key, without it there is no way to learn the keys or to leave.
set-bare = { $command } has no key left. It can be run from the list of commands, or be given another key.
set-bare-somewhere = { $command } has no key left in some places. It can be run there from the list of commands, or be given another key.
set-kept = { $command }: without this command there is no way to learn the keys or to leave, so it kept its default keys.
set-taken = { $key }: { $by } takes this key for itself.
set-not-sent = { $key }: many terminals do not send this key.
set-sent-as = { $key }: terminals send { $other } instead.
set-sent-alone = { $key }: terminals send { $other } instead, and the settings give { $command } no other key. The default ones are used where they are free.
set-no-colour = { $field }: “{ $found }” is no colour. Write it as "#1a2b3c". The default is used.
set-faint = theme { $theme }: { $name } on { $ground } has a contrast of { $contrast }:1, and { $least }:1 is easy to read. The colour is used.

# Words of a workspace: what is wrong in lens.ron. The place (file:line:column) stands before.
own-damaged = { $what } This place is left out, whatever is whole works.
own-unknown-field = there is no field { $field }, it is not used. There are { $fields }.
own-no-name = the list has no name: write name: "…". The list is not used.
own-no-kind-given = the list does not say what its words are: write kind: Evaluation or another kind. The list is not used.
own-wrong-kind = { $field }: { $wanted } belongs here. It is not used.
own-wanted-lists = a list of lists: lists: [List(…), List(…)]
own-wanted-list = List(name: "…", kind: …, words: ["…"])
own-wanted-text = a text in quotes: "…"
own-wanted-words = words in quotes: ["…", "…"]
own-wanted-conditions = a list of conditions: [Number, Next(["…"])]
own-wanted-with-words = a list of words: Next(["…", "…"])
own-wanted-without-words = the name alone, without brackets,
own-no-kind = there is no kind “{ $found }”. There are { $kinds }. The list is not used.
own-no-condition = there is no condition “{ $found }”. There are { $conditions }. The list is not used.
own-strength = there is no strength “{ $found }”: write 1 (weak), 2 (clear) or 3 (strong). 2 is used.
own-no-words = the list has no words: write words: ["…"] or phrases: ["…"].
own-empty = there is nothing between these quotes: write a word or take them away.
own-too-long = the phrase has { $count } words, and { $most } is the most: shorten it. It is not used.
own-any-first = a phrase cannot begin with _: write its first word. It is not used.
own-not-a-word = “{ $word }” would never be found: a word has letters, and neither digits nor other signs. It is not used.
own-both = “{ $word }”: write either =word, for this form alone, or word*, for all that begins so. It is not used.
start-more = { $first } { $count } remarks in all: razbor doctor shows the rest.

damage-empty = the file is empty.
damage-blank = there is nothing but white space in the file.
damage-only-comments = there is nothing but comments in the file.
damage-zeros = from here on the file is all zeros, as after a power cut.
damage-too-large = the file has { $size } MB, and no more than { $limit } MB are read.
damage-encoding = the encoding is { $name }. Save the file as UTF-8.
damage-binary = this is not text.
damage-not-utf8 = a byte here is not UTF-8.
damage-conflict = marks of a merge (<<<<<<<) were left here. Choose one of the parts and delete the marks.
damage-cut = the file breaks off.
damage-string = a quotation mark is not closed.
damage-comment = a comment is not closed.
damage-duplicate = the field { $field } stands twice.
damage-variant = “{ $found }” cannot stand here; this can: { $expected }.
damage-other-kind = this is not { $expected } but { $found }.
damage-range = the number is out of range.
damage-deep = too many brackets inside one another.
damage-comma = a comma is missing.
damage-syntax = this cannot be read ({ $words }).

warning-unknown-field = Unknown field { $field }: it will be lost on saving, the previous file will stay in .razbor/versions.
warning-comments = The comments (line { $line }) will be lost on saving, the previous file will stay in .razbor/versions.
warning-no-schema = There is no field schema: the file was read as schema 1.
flaw-duplicate-id = { $label }: the number { $id } was taken already, a new one was given.
flaw-no-id = { $label }: there was no number, a new one was given.
flaw-dead-link = { $label }: the link to { $id } leads nowhere, it was taken out.
flaw-loop = { $label }: the chain of causes ran in a circle, it was broken here.
flaw-next = next: { $next } is less than the numbers in the case, it was set right.
flaw-step-twice = Step “{ $step }” was both done and not needed: it counts as done.
flaw-empty = { $label }: an empty line.
flaw-controls = { $count ->
    [one] { $count } control character was taken out.
   *[other] { $count } control characters were taken out.
}

toast-made-again = Another program deleted or renamed the file of the case; it was made again: { $path }
toast-unsaved-brought-back = The file of a case was gone; it was made again from the unsaved text: { $path }
history-other-file = The history of changes belongs to an earlier file of this case; undo begins anew. It is set aside: { $path }
history-damaged = The history of changes is damaged and set aside: { $path } The case is whole; undo begins anew.
history-unreadable = The history of changes cannot be read: { $why } Undo begins anew.
toast-unsaved-damaged = Unsaved text is damaged and was put aside: { $what }
panic-words = razbor has crashed. The unsaved text is in the folder { $path } and comes back at the next start.
## Command line

cli-about = razbor breaks client reviews down in seven steps: from the complaint to solutions. Each case is a file in a plain folder.
cli-usage = razbor [FOLDER] | razbor COMMAND …
cli-examples =
    Examples:
      razbor                      open the folder you worked with last
      razbor ./show               open a folder named like a command
      razbor demo                 look at ready-made samples
      razbor practice             exercises: break a review down, compare with an expert
      razbor new review.txt       a new case from a text file
      razbor list                 all cases of the folder
      razbor show cake            the case whose name begins with “cake”

    Exit codes: 0 all is well, 1 it did not work, 2 wrong command, 3 there are remarks.
cli-new-about = Make a case from the text of a review and print the path of its file
cli-new-usage = razbor new [FILE|-] [--title TITLE] [-w FOLDER]
cli-new-examples =
    The text is UTF-8, 16 MB at most. Without a title, the first phrase of the review becomes one.

    Examples:
      razbor new review.txt
      razbor new - --title 'The cake was late' < review.txt
cli-list-about = List the cases, newest first
cli-list-usage = razbor list [--json] [-w FOLDER]
cli-list-examples =
    With --json this is one array. The fields of a case: file, id, title, state, step, tone, created, changed, counts (questions, facts, problems, causes, solutions, parked), warnings; where they apply, copy_of and newer_schema. Of a file that cannot be read: file and error (line, column, kind, message).

    Examples:
      razbor list
      razbor list --json -w ./demo
cli-show-about = Show a whole case in words, to be read or heard
cli-show-usage = razbor show CASE [--json] [-w FOLDER]
cli-show-examples =
    CASE is a path, a file name, the id of a case or an unambiguous beginning of one; for a file name you may also begin after the date; the beginning of the title will do too. With --json the fields have the names they have in the file of the case.

    Examples:
      razbor show cake
      razbor show 01KAJ5 --json
cli-check-about = Check every file of a folder and change nothing
cli-check-usage = razbor check [FOLDER] [--json]
cli-check-examples =
    Finds damage, unknown fields, broken links, cases with the same id, copies left by editing in two places at once, traces of interrupted saves, unsaved text. With --json this is one array: file, line, column, kind, message. Exit code 3 if there are remarks.

    Examples:
      razbor check
      razbor check ./demo --json
cli-lens-about = Read a review: what in it is emotion and what is fact, sentence by sentence
cli-lens-usage = razbor lens [FILE|-] [--explain | --jsonl] [-w FOLDER]
cli-lens-examples =
    Nothing is sent anywhere: the words are in lists that anybody can read, and lens.ron in the
    folder of the cases adds words of your own trade.

    Each line of --jsonl is an object with "id" and "text", and is answered by a line with sentences,
    marks, detail and a draft; start and end count bytes. A line that makes no sense is answered with
    "error" and "line"; then the exit status is 3.

    Examples:
      razbor lens review.txt
      razbor lens --explain review.txt
      razbor lens --jsonl < reviews.jsonl > read.jsonl

cli-facts-about = Compare a review with its neutral text: which facts are lost, altered or added
cli-facts-usage = razbor facts TEXT NEUTRAL [-w FOLDER] | razbor facts --jsonl [FILE|-]
cli-facts-examples =
    Values are compared, not words: half an hour is thirty minutes.

    Each line of --jsonl is an object with "id", "text" and "neutral".

    Examples:
      razbor facts review.txt neutral.txt
      razbor facts --jsonl < pairs.jsonl

cli-advise-about = Remark on problems, causes and solutions: what could be worded otherwise, and how
cli-advise-usage = razbor advise --step STEP [FILE|-] [--raw REVIEW] | razbor advise --jsonl [FILE|-]
cli-advise-examples =
    A line is a problem, a cause or a solution. Remarks explain and propose; a line without any is
    fine as it is.

    Each line of --jsonl is an object with "id", "step", "text" and, if there is one, the review as
    "raw". It is answered by a line with flags and remarks: start and end count bytes of the text,
    in "raw" those of the review; what is only a hint is not among the flags. Lines of one case best
    follow each other.

    Examples:
      razbor advise --step problem problems.txt --raw review.txt
      echo "The manager did not call back" | razbor advise --step problem
      razbor advise --jsonl < lines.jsonl > remarks.jsonl

cli-demo-about = Open ready-made samples in a temporary folder
cli-demo-usage = razbor demo
cli-demo-examples =
    Change the samples as you like: your cases and settings stay as they are. The folder of the samples is removed when you leave. If you made a case of your own there or began a review, it stays, and razbor tells where it is.
cli-practice-about = List the exercises, or open one
cli-practice-usage = razbor practice [NUMBER | --json] [-w FOLDER]
cli-practice-examples =
    An exercise is a review that an expert has broken down already. It becomes an ordinary case of your folder; after each step you can compare your own with the expert’s. One that was begun opens where you left it.

    With --json this is one array. The fields: number, id, title, tone, words; when it was begun, file, state and step.

    Examples:
      razbor practice
      razbor practice 1
cli-keys-about = Print all keys
cli-keys-usage = razbor keys [--json | --markdown]
cli-keys-examples =
    Your settings are taken into account. With --json this is one array: where, command, does, keys; command and keys are written as in the settings.

    Examples:
      razbor keys | less
      razbor keys --markdown > keys.md
cli-doctor-about = Tell where everything is, what the terminal can do and whether all is well
cli-doctor-usage = razbor doctor [keys | --json] [-w FOLDER]
cli-doctor-examples =
    Changes nothing. With --json this is one object: version, paths, terminal, settings, workspace, notes.

    Examples:
      razbor doctor
      razbor doctor keys          press five keys and see what comes from the terminal
cli-completions-about = Print the completions of commands for a shell
cli-completions-usage = razbor completions bash|zsh|fish|powershell
cli-completions-examples =
    Examples:
      razbor completions bash > ~/.local/share/bash-completion/completions/razbor
      razbor completions zsh > ~/.zfunc/_razbor          (with ~/.zfunc in fpath)
      razbor completions fish > ~/.config/fish/completions/razbor.fish
      razbor completions powershell | Out-String | Invoke-Expression
cli-man-about = Print the manual page
cli-man-usage = razbor man
cli-man-examples =
    Examples:
      razbor man | man -l -
      razbor man > ~/.local/share/man/man1/razbor.1
cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-value-folder = FOLDER
cli-value-file = FILE
cli-value-title = TITLE
cli-value-case = CASE
cli-value-number = NUMBER
cli-value-text = TEXT
cli-value-neutral = NEUTRAL
cli-value-step = STEP
cli-value-review = REVIEW
cli-value-part = keys
cli-value-shell = SHELL
cli-value-command = COMMAND
cli-arg-folder = The folder of the cases; a new one is made with the first save
cli-arg-check-folder = The folder of the cases
cli-arg-file = A file with the text of the review; “-” or nothing for standard input
cli-arg-case = A path, a file name, the id of a case or the beginning of one
cli-arg-number = The number of an exercise; without it the list
cli-arg-lens-file = A file with the text of a review; “-” or nothing for standard input
cli-arg-facts-text = A file with the review, or with lines for --jsonl; one of the two may be “-”
cli-arg-facts-neutral = A file with the neutral text
cli-arg-advise-file = A file with lines of one step; “-” or nothing for standard input
cli-arg-part = Check the keys
cli-arg-shell = bash, zsh, fish or powershell
cli-option-workspace = The folder of the cases; else RAZBOR_WORKSPACE, the last one opened, or “Razbor” in the documents
cli-option-language = The language, ru or en; else RAZBOR_LANG, the settings, the language of the system
cli-option-title = The title of the case
cli-option-json = Print JSON
cli-option-jsonl-lens = Read lines of JSON with reviews and answer each with a line
cli-option-jsonl-facts = Read lines of JSON with pairs of texts and answer each with a line
cli-option-jsonl-advise = Read lines of JSON and answer each with a line
cli-option-step = The step of the lines: problem, cause or solution
cli-option-raw = A file with the review, to find its words in the lines
cli-option-explain = Tell of every mark why it is there
cli-option-markdown = Print a Markdown table
cli-option-help = Show this help
cli-option-version = Show the version

man-name = Name
man-tagline = a workbench that breaks client reviews down by the Client Case method
man-synopsis = Synopsis
man-description = Description
man-keys = Keys
man-files = Files
man-files-where = Where all this lies on this machine, razbor doctor tells.
man-environment = Environment
man-file-case = The cases, a file each, in the RON format.
man-file-profile = What all cases share: departments, touchpoints, areas, client groups; the file may be missing.
man-file-lens = Words of your trade, by which reviews are read; the file may be missing.
man-file-private = Unsaved text, earlier versions, locks.
man-file-settings = The settings; what they do not name works as usual.
man-env-workspace = The folder of the cases, unless the command names one.
man-env-lang = The language, ru or en.
man-env-log = What goes into the log: off, error, warn (as usual), info or debug. Never any text of a review.
man-env-no-color = When set, bold, underlined and inverse text stand in for colours.

usage-unknown-option = There is no option { $given }.
usage-extra-word = { QUOTE($given) } is one word too many.
usage-value-missing = A value is missing after { $option }.
usage-value-wrong = { $option }: { QUOTE($given) } does not fit. What does: { $expected }.
usage-value-unwanted = { $option } takes no value, but { QUOTE($given) } was given.
usage-twice = { $option } is given twice.
usage-conflict = { $option } and { $other } do not go together.
usage-missing = Missing: { $missing }.
usage-not-utf8 = One of the words of the command line is not UTF-8 text.
usage-other = The command line could not be understood.
usage-two-places = Two folders are named: { $one } and { $two }.
usage-demo-folder = The samples have a folder of their own, no other can be named: razbor demo
usage-no-exercise = There is no exercise { $number }: they go from 1 to { $last }.
usage-unknown-command = There is neither a command nor a folder { $given }.
usage-folder-then-command = The folder goes after the command: razbor { $command } -w { $folder }.
usage-suggestion = It looks like { $similar }.
usage-new-folder = For a new folder of that name: razbor { $path }
usage-hint = To learn more: { $call }

screen-needs-terminal = The screen of razbor needs a terminal, and the input or the output is not one now. Without the screen: razbor new, list, show, check.
screen-needs-abilities = The terminal says TERM={ $term } and cannot show the screen. If it can do more than it says: TERM=xterm-256color razbor. Without the screen: razbor new, list, show, check.
screen-needs-a-name = TERM is not set, so nobody knows what the terminal can do, and the screen was not opened. In a usual terminal window: TERM=xterm-256color razbor. Without the screen: razbor new, list, show, check.
output-failed = The output broke off: { $why }.

doctor-paths = Where things are
doctor-path-settings = settings
doctor-path-workspace = cases
doctor-path-data = data
doctor-path-log = log
doctor-path-copy = last copy
doctor-no-place = there is no place for it here
doctor-not-yet = { $path } (not there yet)
doctor-by-argument = (named in the command)
doctor-by-environment = (named in RAZBOR_WORKSPACE)
doctor-by-last = (opened last)
doctor-by-documents = (named by nobody: a folder in the documents)
doctor-by-data = (named by nobody: the data folder of razbor)
doctor-terminal = Terminal
doctor-is-terminal = input and output
doctor-a-terminal = a terminal
doctor-no-terminal = no terminal
doctor-size = size
doctor-colours = colours
doctor-colours-true = all
doctor-colours-256 = 256
doctor-colours-none = none: bold, underlined, inverse
doctor-inside = inside
doctor-yes = yes
doctor-no = no
doctor-unknown = not known
doctor-not-set = not set
doctor-workspace = Cases
doctor-cases = files
doctor-cases-not-yet = there is no folder yet, it comes with the first case
doctor-cases-sound = { $count ->
    [one] { $count } case, it can be read
   *[other] { $count } cases, all can be read
}
doctor-cases-damaged = { $count ->
    [one] { $count } case, { $damaged } cannot be read: razbor check
   *[other] { $count } cases, { $damaged } cannot be read: razbor check
}
doctor-writable = writing
doctor-writable-no = no: the folder is protected, cases can only be read
doctor-locks = file locks
doctor-locks-yes = there are: two windows know of each other
doctor-locks-no = there are none: do not open one case in two windows at once
doctor-locks-unknown = will be known when the first case is opened
doctor-settings = Settings
doctor-settings-fine = All is well.
doctor-notes = Worth knowing
doctor-note-no-terminal = Input or output is no terminal now: the screen cannot open like this.
doctor-note-feeble = The terminal has not named itself, or it only prints: the screen will not open. If it can do more than it says: TERM=xterm-256color razbor
doctor-note-small = The screen needs at least 40×12: enlarge the window or take a smaller font.
doctor-note-no-color = NO_COLOR is set: bold, underlined and inverse text stand in for colours.
doctor-note-attributes = The terminal promises only 16 colours, and they are not legible everywhere: bold, underlined and inverse text stand in for them. If it has more: COLORTERM=truecolor razbor
doctor-note-utf8 = The locale names another encoding than UTF-8, so frames and marks are drawn in ASCII. If the terminal takes UTF-8: LC_ALL=C.UTF-8 razbor
doctor-note-tmux = tmux hands what is copied to the clipboard only with this line in ~/.tmux.conf: set -s set-clipboard on
doctor-note-screen = screen does not hand what is copied to the clipboard: it stays in the file of the last copy.
doctor-note-zellij = zellij keeps Ctrl+S, Ctrl+Q and Ctrl+F for itself. Instead of them: F2, q and “/”.

key-check-begin = Press any five keys. Esc or Ctrl+C ends it sooner.
key-check-key = { $number }. Came: { $key }. The key: { $place }.
key-check-unknown = { $number }. Something came that razbor does not know.
key-check-does = { $place }: { $does }
key-check-types = types this character
key-check-nothing = nothing
key-check-end = That is all. What you do not see, the terminal kept for itself. All keys: razbor keys.
key-check-needs-terminal = To check keys, razbor needs a terminal, and input or output is none now. Run razbor doctor keys right in it.

demo-name = samples, gone when you leave
demo-name-kept = samples
demo-begin = These are samples: change them as you like. They go when you leave; your cases and settings stay as they are.
demo-removed = The folder of the samples was removed. Cases of your own: razbor
demo-kept = There is a case of yours in the folder of the samples, so it stays: { $path }
demo-kept-draft = A review that you began waits in the folder of the samples, so it stays. Back to it: razbor { $path }

place-unknown = It is not clear where the cases are: there are neither documents nor a home folder. Name a folder: -w FOLDER.
place-missing = There is no folder { $path }.
cases-none = There are no cases in { $path } yet. To make the first: razbor new FILE.
cases-line = { $name }: { QUOTE($title) }, step { $number } “{ $step }”, { $counts }changed { $day }{ $state }
cases-damaged = { $name }: cannot be read, { $why }
case-unknown = There is no case { QUOTE($wanted) } in { $path }. To see all cases: razbor list.
case-ambiguous = Several cases begin with { QUOTE($wanted) }:
case-body-unknown = { $path }: the case was written by a newer version of razbor (schema { $schema }) and cannot be read here. Update the program.

new-reading = Paste the text of the review, then press Ctrl+D on an empty line.
new-reading-windows = Paste the text of the review, then press Ctrl+Z and Enter on an empty line.
new-input-name = standard input
new-empty = { $path }: there is no text of a review here. No case was made.
new-too-large = { $path }: more than { $limit } MB, that is not one review. No case was made.
new-not-read = { $what } No case was made.
new-made = Made the case { QUOTE($title) }.

show-file = File: { $path }
show-state = State: { $state }.
show-set-aside = State: set aside. { $why }
show-days = Made { $created }, changed { $changed }.
show-origin = { $tone ->
    [praise] Praise
    [mixed] Complaint and praise
   *[complaint] A complaint
} from { $whose ->
    [competitor] a client of the competitor { QUOTE($name) }
   *[ours] our client
}
show-origin-source = source: { $words }
show-origin-place = place: { $words }
show-origin-product = product or service: { $words }
show-origin-author = client: { $words }
show-origin-date = written { $day }
show-origin-rating = rating { $rating }
show-origin-contact = contact: { $words }
show-origin-link = link: { $words }
show-selected = Why selected: { $words }
show-card-kind = What kind of client: { $words }
show-card-surroundings = In what surroundings: { $words }
show-card-task = What task was stated: { $words }
show-card-goal = What they are really fighting for: { $words }
show-card-group = Group: { $words }
show-card-touchpoints = Touchpoints: { $words }
show-card-routine = Routine for us, alarming for the client.
show-ours-too = We have this too.
show-ours-not = We do not have this.
show-ours-to-check = To be checked whether we have this too.
show-ours-to-check-by = To be checked by { $day } whether we have this too.
show-step-now = Now at step { $number }, “{ $step }”.
show-steps-done = Done: { $steps }.
show-steps-not-needed = Not needed: { $steps }.
show-steps-open = Not done: { $steps }.
show-jump = From step “{ $from }” one went on to step “{ $to }” early.
show-jump-why = From step “{ $from }” one went on to step “{ $to }” early: { $why }
show-none = { $list }: none so far.
show-about = About the words { QUOTE($words) }.
show-question-to-ask = Not asked yet.
show-question-asked = Asked { $day }.
show-question-answered = Answer, { $day }: { $words }
show-question-silent = No reply, { $day }.
show-from-client = The client said so.
show-from-staff = The staff said so.
show-from-guess = This is a guess.
show-no-problem = No problem here.
show-strength = This is a strength.
show-hinders = Hinders the goal: { $words }
show-helps = Helps the goal: { $words }
show-deferred = Deferred: { $why }
show-quote = { QUOTE($words) }
show-left-out = Left out on purpose: { $quotes }.
show-facts = Facts: { $labels }.
show-causes = Causes: { $labels }.
show-solutions = Solutions: { $labels }.
show-for-problems = Problems: { $labels }.
show-under = Stands under { $label }.
show-area = Area: { $words }.
show-guess = This is a guess.
show-to-check = To be checked.
show-fix = Fix.
show-wow = Delight.
show-plan-b = Plan B.
show-systemic = Changes how things are done.
show-point = A single gesture.
show-department = Done by: { $words }.
show-due = Due: { $day }.
show-check = How we will know: { $words }.
show-in-work = In work.
show-done = Done.
show-works = Done, and it works.
show-failed = Done, but it does not work.
show-gaps = What is missing
show-gap-problems = Without a cause: { $labels }.
show-gap-causes = Without a solution: { $labels }.
show-gap-stray-causes = Linked to no problem: { $labels }.
show-gap-stray-solutions = Linked to no cause: { $labels }.
show-no-gaps = Every problem has a cause, and every cause a solution.
show-parked = Parking lot
show-parked-waiting = Said at step “{ $said }”, waits for step “{ $step }”.
show-parked-used = Said at step “{ $said }”, used at step “{ $step }”.
show-parked-moved = Said at step “{ $said }”, moved to the case { $id }.
show-parked-dropped = Said at step “{ $said }”, dropped: { $why }

check-duplicate = It has the same id as { $other }.
check-profile-field = Unknown field { $field }, it is not used.
check-no-group-name = Client group { $number } has no nickname, so no card can name it.
check-group-twice = There are two client groups “{ $name }”; cards name the first one.
check-copy = A second copy of { $name }, left by editing in two places at once. Compare them and keep one.
check-temporary = Left by an interrupted save. The next start of razbor takes it away.
check-unsaved = Unsaved text is waiting here. It comes back when the case is opened in razbor.
check-lost-loan = This text was left by an editor and never came back into its case. Copy what you need from here, then delete the file.
check-unsaved-aside = Unsaved text was put aside here: it could not be read, or the case file went on without it.
check-broken-links = { $count ->
    [one] { $count } link leads nowhere.
   *[other] { $count } links lead nowhere.
}
check-not-downloaded = { $count ->
    [one] { $count } file has not come from the cloud yet.
   *[other] { $count } files have not come from the cloud yet.
}
check-clean = { $count ->
    [one] All is well: { $count } case checked.
   *[other] All is well: { $count } cases checked.
}
check-found = { $count ->
    [one] { $count } remark. Nothing was changed.
   *[other] { $count } remarks. Nothing was changed.
}

## Reviews and lines read from the command line

source-too-large = { $path }: more than { $limit } MB, that is not one review.
lines-reading = Waiting for lines of JSON; Ctrl+D ends.
line-empty = the line is empty: an object of JSON is expected
line-too-long = the line is longer than { $limit } MB
line-not-utf8 = the line is not UTF-8 from byte { $byte } on
line-not-an-object = the line is JSON, but not an object with "id" and "text"
line-not-json = the line is not JSON, byte { $column }: { $words }
line-missing = there is no "{ $field }"
line-not-text = "{ $field }" is not a text in quotes
line-none-of = "{ $field }" is none of { $expected }
lens-nothing = There is nothing to read here.
lens-mark = { $what }: { $words }
lens-why = { $words } — { $why }
lens-draft = Draft of a neutral text
lens-no-draft = No draft: nothing checkable would be left.

## Remarks on problems, causes and solutions

flag-client-words = the client’s words
flag-not-client-side = not the client’s side
flag-emotion-wording = still the words of a complaint
flag-disguised-solution = a solution already
flag-big-cause = a big cause
flag-culprit = a culprit
flag-vague-solution = not yet concrete

flag-why-client-words = the review says it in the same words; said in your own, it shows what stood behind them.
flag-why-copied = the review says { QUOTE($words) }; said in your own words, it shows what stood behind that.
flag-why-not-client-side = seen from the client’s side, a problem shows which goal was not reached.
flag-why-emotion-wording = calm words let everybody look at what happened.
flag-why-disguised-solution = the solution came before its cause; it will be wanted at step 7.
flag-why-big-cause = a big cause calls for a big solution, and then nothing changes.
flag-why-culprit = another person in the same place may do the same; what made it possible can be changed.
flag-why-vague-solution = it does not show yet what the client will see otherwise.

flag-better-client-words = Say what the client did not know, could not do, lost or waited for.
flag-better-not-client-side = What happened to the client? Begin with the client.
flag-better-emotion-wording = What would a bystander have seen?
flag-better-disguised-solution = What was it without this that got in the client’s way?
flag-better-big-cause = What exactly in this case showed it? Two to four small causes in its place.
flag-better-culprit = What made it possible?
flag-better-vague-solution = Which piece of the client’s experience changes, and how?

flag-hint = { $flag }, perhaps: { QUOTE($words) }
remark-proposed = { $flag } { $how } · { $why }
remark-better = { $flag }: { $why } { $how }

proposal-reworded = → { $line }
proposal-openings = → { $openings }
proposal-begun = { $words }…
proposal-ending = → …, { $words }
proposal-to-problems = → move it to the problems
proposal-to-causes = → move it to the causes
proposal-to-solutions = → move it to the solutions
proposal-split = → break it down into two to four small ones

advise-which-step = Which step are these lines of? --step problem, --step cause or --step solution.
lines-of-step = Type the lines, then press Ctrl+D on an empty line.
lines-of-step-windows = Type the lines, then press Ctrl+Z and Enter on an empty line.
facts-two-files = Two files are needed, the review and its neutral text: razbor facts review.txt neutral.txt
facts-lost = Lost
facts-altered = Altered
facts-reversed = Denied in one text only
facts-added = Added
facts-kept = { $count ->
    [0] No fact kept.
    [one] { $count } fact kept.
   *[other] { $count } facts kept.
}

## The table of keys

keys-note = Letters are named by a Latin keyboard. It is the key that counts, whatever layout is on.
keys-keys = keys
keys-action = what it does
keys-everywhere = everywhere outside text
keys-home = the list of cases
keys-filter = looking for cases
keys-shelf = a line among the cases
keys-case = a case
keys-list = a list
keys-page = a text while it is read
keys-map = the map
keys-grab = moving
keys-line = a line
keys-prose = a text while it is written
keys-text = lines and texts
keys-find = the find line
keys-naming = the title of a new case
keys-form = the card
keys-picker = links
keys-versions = versions of a case
keys-check = checking against the review
keys-jot = a line over everything
keys-lot = the parking lot
keys-other-case = another case for a thought
keys-groups = client groups
keys-exercises = exercises
keys-compare = comparing with the expert

## The message to the client with questions

message-complaint =
    Hello,

    Thank you for writing to us. We are looking into how this came about and do not want to miss anything. { $count ->
        [one] Could you please answer one question?
       *[other] Could you please answer a few questions?
    }
message-praise =
    Hello,

    Thank you for your review: it was a pleasure to read. We would like to understand what exactly went well, so that it is always like that. { $count ->
        [one] Could you please answer one question?
       *[other] Could you please answer a few questions?
    }
message-end = If there is something you do not remember, just say so: that helps too. Thank you in advance!
