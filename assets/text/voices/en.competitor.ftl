# The words of a competitor's case: its client cannot be asked, and solutions become prevention on our side. What is not here comes from en.ftl.

list-questions = What we do not know
list-solutions = Prevention on our side

step-solutions = Prevention
step-clarify-question = What do we not know, and where could we find it out?
step-clarify-question-short = What do we not know?
step-clarify-rule = Step 3, “Clarify”. The client is not ours and cannot be asked. Note what is missing: some of it stands on a site, in other reviews, or is known to people who were there. Don’t fill the gaps with guesses.
step-clarify-brief = Look in open places, do not guess.
step-solutions-question = What keeps this from happening with us?
step-solutions-question-short = What keeps this away from us?
step-solutions-rule = Step 7, “Prevention”. For each cause, something that keeps it from coming up with us: concrete, at one particular point of our client’s journey. Other people’s mistakes are cheaper than one’s own.
step-solutions-brief = Concrete: what we do in good time.

cmd-step-7 = step 7, prevention
cmd-questions = what we do not know
tip-step-7 = What keeps this from happening with us.
tip-questions = To what we do not know from any step, and back.
tip-note = A problem: which goal it hinders, why it is deferred. A cause: its area, known or to be checked. Prevention: kind, department, due, how we will know. A question: whether it is looked into, what was found out.
hint-note-question = looking / found out
hint-ask-missing = note what is missing
button-to-ask = Not looked into
button-asked = Looking
button-answered = Found out…
button-silent = No way to know
reason-nothing-missing = All that razbor would ask about is in the review or noted already.
reason-open-problems = Not finished yet: { $labels } without prevention. Find it, or defer with a reason.
refusal-open-problems = There are problems without prevention. Find it, or defer them with a reason.

question-to-ask = not looked into yet
question-asked = looking since { $day }
question-answered = found out: { $words }
question-silent = could not be found out, { $day }
empty-questions =
    What is missing: when, where, who, how long, what for?
    +: note what we do not know.
title-without-solution = { $count } without prevention
new-solution-for = prevention →
empty-solutions =
    What keeps this from happening with us?
    +: the first measure.
gap-no-solutions = no prevention
gap-causes = without prevention: { $labels }
waits-asked = { $count ->
    [one] { $count } question is being looked into, begun { $days }
   *[other] { $count } questions are being looked into, begun { $days }
}
waits-causes = { $count ->
    [one] { $count } cause without prevention
   *[other] { $count } causes without prevention
}

show-question-to-ask = Not looked into yet.
show-question-asked = Looking since { $day }.
show-question-answered = Found out { $day }: { $words }
show-question-silent = Could not be found out, { $day }.
show-solutions = Prevention: { $labels }.
show-gap-causes = Without prevention: { $labels }.
show-no-gaps = Every problem has a cause, and every cause has prevention.

hint-add-solution = add a measure
map-no-solution = no prevention yet
