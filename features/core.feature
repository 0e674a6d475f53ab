# What every Rightplace has: the services of the framework, the open system, its files and the window.
# Each line: start level, bundle, and 'window' if the bundle is of no use without a screen.

1 slf4j-api
1 slf4j-jdk14
1 org.rightplace.platform.slf4j
1 org.osgi.util.function
1 org.osgi.util.promise
1 org.osgi.service.component
1 org.apache.felix.log
2 org.apache.felix.scr
2 org.rightplace.logging

3 jackson-annotations
3 jackson-core
3 jackson-databind
3 jackson-datatype-jsr310
3 fastcsv
3 jsvg

3 org.rightplace.platform                          window
3 org.eclipse.equinox.supplement                   window
3 org.eclipse.equinox.common                       window
3 org.eclipse.swt                                  window
3 org.eclipse.swt.${swt.platform}                  window
3 org.eclipse.swt.svg                              window
3 org.eclipse.core.commands                        window
3 org.eclipse.jface                                window
3 org.eclipse.core.databinding.observable          window
3 org.eclipse.core.databinding.property            window
3 org.eclipse.core.databinding                     window
3 org.eclipse.jface.databinding                    window
3 eclipse-collections-api                          window
3 eclipse-collections                              window
3 org.rightplace.platform.collections              window
3 org.eclipse.nebula.widgets.nattable.core         window

4 org.rightplace.model
4 org.rightplace.workspace
4 org.rightplace.store
4 org.rightplace.frameworks
4 org.rightplace.chart
4 org.rightplace.exchange
4 org.rightplace.plan
4 org.rightplace.people
5 org.rightplace.workbench                         window
6 org.rightplace.ui.places                         window

# Of level 7 is what nobody sees before asking for it: commands of menus and of the command line. A window starts it when it shows.
7 org.rightplace.ui.exchange                       window

# From level 8 on, for the plugins in the user's folder alone: a window does not wait for these, and a command starts them
# only where there are plugins. The mediator lets a plugin's libraries find their parts by a service loader.
8 asm
8 asm-tree
8 asm-analysis
8 asm-commons
8 asm-util
8 org.apache.aries.spifly.dynamic.bundle
9 org.apache.felix.fileinstall
