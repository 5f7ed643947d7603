# The words of a praise for a competitor: their strengths → thanks to what → how we do it too.

list-solutions = How we do it too
step-solutions = How we do it
step-solutions-question = How can we do the same?
step-solutions-question-short = How can we do the same?
step-solutions-rule = Step 7, “How we do it”. For each “thanks to what”, something that gives the same to our client: concrete, at one particular point of the client’s journey.
step-solutions-brief = Concrete: what to take over, and where.
cmd-step-7 = step 7, how we do it
tip-step-7 = How we can do the same.
title-without-solution = { $count } without “how we do it”
new-solution-for = how we do it →
empty-solutions =
    How can we do the same?
    +: the first measure.
gap-no-solutions = nothing under “how we do it”
gap-causes = without “how we do it”: { $labels }
reason-open-problems = Not finished yet: it is not said how we do { $labels } too. Say so, or defer with a reason.
refusal-open-problems = It is not said of every strength how we can do the same. Say so, or defer with a reason.
show-solutions = How we do it: { $labels }.
show-gap-causes = Without “how we do it”: { $labels }.
show-no-gaps = Of every strength it is known what it is thanks to and how we can do the same.
hint-add-solution = how we do it?
map-no-solution = how we do it: not said yet
