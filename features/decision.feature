# Deciding by questions: scores, bands, the proposal that follows from them, the checks that what is decided fits together,
# the pack that carries it to approval, the command line that drives it all, and the catalogue of services that are decided
# on.

3 j2html
3 picocli

4 org.rightplace.decision
4 org.rightplace.alignment
4 org.rightplace.pack
7 org.rightplace.cli
6 org.rightplace.ui.decision                       window
6 org.rightplace.ui.framework                      window
6 org.rightplace.ui.catalogue                      window
6 org.rightplace.ui.matrix                         window
6 org.rightplace.ui.neighbourhoods                 window
6 org.rightplace.ui.pack                           window
6 org.rightplace.ui.board                          window
6 org.rightplace.ui.comments                       window
6 org.rightplace.ui.evidence                       window
