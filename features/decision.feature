# Deciding by questions: scores, bands, the proposal that follows from them, the pack that carries it to approval, and the
# command line that drives it all, and the catalogue of services that are decided on.

3 j2html
3 picocli

4 org.rightplace.decision
4 org.rightplace.pack
5 org.rightplace.cli
6 org.rightplace.ui.decision                       window
6 org.rightplace.ui.framework                      window
6 org.rightplace.ui.catalogue                      window
