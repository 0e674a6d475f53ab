# A roomful of people answering the decision tool's questions on devices of their own.

3 j2html
3 core

4 org.rightplace.decision
4 org.rightplace.alignment
4 org.rightplace.pack
4 org.rightplace.workshop
7 org.rightplace.workshop.pack
6 org.rightplace.ui.workshop                       window

# The HTTP server and what it needs. The first workshop starts it; until then it costs nothing.
3 org.apache.felix.http.servlet-api
3 commons-io
3 commons-fileupload
4 org.apache.felix.configadmin                    asked
4 org.apache.felix.http.jetty12                   asked
