# The words of a review that complains and thanks: problems and strengths side by side. What is not here comes from en.ftl.

list-problems = Problems, strengths
step-problems-question = What got in the client’s way, and what helped?
step-problems-question-short = What hindered, what helped?
step-solutions-question = What removes each cause, or repeats the good?
step-problems-rule = Step 5, “Problems”: look at the client’s goal. Write from the client’s side, but not in the client’s words. A thank-you inside a complaint is a find as well: what is known of an entry tells that it is a strength.
step-problems-brief = From the client’s side; note what is strong as well.
empty-problems =
    What got in the client’s way, and what helped? “The client did not know…”, “The client was in time…”
    +: the first entry.
title-without-cause = { $count } no cause
