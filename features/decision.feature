# Deciding by questions: scores, bands and the proposal that follows from them.
4 org.rightplace.decision
