package org.rightplace.itests.product;

import java.util.regex.Pattern;
import org.osgi.framework.Bundle;

/** Parts that are installed and wait until another part asks for them. */
final class WaitingParts {

    private static final Pattern FOR_WORKSHOPS =
            Pattern.compile("org\\.apache\\.felix\\.(http\\.jetty12|configadmin)");

    private WaitingParts() {}

    /** Whether it is the server that workshops run on, or its settings. */
    static boolean forWorkshops(Bundle bundle) {
        return FOR_WORKSHOPS.matcher(bundle.getSymbolicName()).matches();
    }
}
