# Carrying decisions into practice: who works where, and what changes for them.

6 org.rightplace.ui.plan                          window
6 org.rightplace.ui.people                         window
