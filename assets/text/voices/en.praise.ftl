# The words of a praise: strengths → thanks to what → how to repeat. What is not here comes from en.ftl.

list-problems = Strengths
list-causes = Thanks to what
list-solutions = How to repeat

step-problems = Strengths
step-causes = Thanks to what
step-solutions = How to repeat
step-problems-question = What helped the client to get what they came for?
step-causes-question = Thanks to what did this work in this very place?
step-solutions-question = How do we repeat it, and where else can it be done?
step-problems-question-short = What helped the client?
step-causes-question-short = Thanks to what did it work?
step-solutions-question-short = How do we repeat it, and where?
step-problems-rule = Step 5, “Strengths”: look at the client’s goal. Write from the client’s side, but not in the client’s words: “The client learned…”, “The client was in time…”. Take all that is good, not just the loudest.
step-causes-rule = Step 6, “Thanks to what”: look at the place. What made it possible right here? Look not for heroes but for ways of working, things and knowledge: these can be passed on.
step-solutions-rule = Step 7, “How to repeat”. For each “thanks to what”, something that keeps it and carries it on: concrete, at one particular point of the client’s journey.
step-problems-brief = From the client’s side, not in their words. All that is good.
step-causes-brief = Look not for heroes but for what can be passed on.
step-solutions-brief = Concrete: keep it here, carry it there.

cmd-step-5 = step 5, strengths
cmd-step-6 = step 6, thanks to what
cmd-step-7 = step 7, how to repeat
cmd-no-problem = no strength here
tip-step-5 = What helped the client to get what they came for.
tip-step-6 = Thanks to what this worked in this very place.
tip-step-7 = How to repeat it, and where else it can be done.
tip-no-problem = Marks that there is no strength in this line; once more takes the mark away.
tip-link = Links a strength with what it is thanks to, and that with how to repeat it: by number or by space.
tip-note = A strength: which goal it helps. Thanks to what: its area, known or to be checked. How to repeat: kind, department, due, how we will know. A question: whether it was asked, what the answer was.
reason-causes-only = That is done only in the list “Thanks to what”.
reason-open-problems = Not finished yet: it is not said how to repeat { $labels }. Say so, or defer with a reason.
refusal-open-problems = It is not said of every strength how to repeat it. Say so, or defer with a reason.

act-no-problem = { $label } holds no strength
act-problem-again = { $label } may hold a strength

title-without-solution = { $count } not repeated
title-without-problem = { $count } without a strength
new-cause-for = thanks to what →
new-solution-for = how to repeat →
empty-problems =
    What helped the client? “The client learned…”, “The client was in time…”
    +: the first strength.
empty-causes =
    Thanks to what did this work right here?
    +: the first line.
empty-solutions =
    How do we repeat it, and where else can it be done?
    +: the first line.
gap-no-problems = no strengths
gap-no-causes = nothing under “thanks to what”
gap-no-solutions = nothing under “how to repeat”
gap-facts = facts without a strength: { $labels }
gap-problems = without “thanks to what”: { $labels }
gap-causes = without “how to repeat”: { $labels }

waits-problems = { $count ->
    [one] { $count } strength without “thanks to what”
   *[other] { $count } strengths without “thanks to what”
}
waits-causes = { $count ->
    [one] { $count } line without “how to repeat”
   *[other] { $count } lines without “how to repeat”
}

show-no-problem = No strength here.
show-causes = Thanks to: { $labels }.
show-solutions = How to repeat: { $labels }.
show-for-problems = Strengths: { $labels }.
show-gap-problems = Without “thanks to what”: { $labels }.
show-gap-causes = Without “how to repeat”: { $labels }.
show-gap-stray-causes = Linked to no strength: { $labels }.
show-gap-stray-solutions = Linked to no “thanks to what”: { $labels }.
show-no-gaps = Of every strength it is known what it is thanks to and how to repeat it.

flag-why-not-client-side = seen from the client’s side, a strength shows which goal it helped.
flag-why-disguised-solution = step 7 asks how to repeat it; first comes what it is thanks to.
flag-why-big-cause = a big cause does not tell what exactly is to be repeated.
flag-better-client-words = Say what the client learned, got, was in time for, or did not have to do.
flag-better-disguised-solution = What of this is here already, and helped?

hint-add-problem = add a strength
hint-add-cause = thanks to what?
hint-add-solution = how to repeat?
map-no-cause = thanks to what: not said yet
map-no-solution = how to repeat: not said yet
map-facts-open = { $count ->
    [one] { $count } fact without a strength
   *[other] { $count } facts without a strength
}

kind-fix = Fix: make it last
show-fix = Make it last.
