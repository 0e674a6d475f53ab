package org.rightplace.workbench.internal.toolkit;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.eclipse.swt.widgets.Display;

/** The desktop's toolkit below SWT, to which SWT has no public way. What is asked of it is called by name. */
public final class Toolkit {

    private static final String INTERNAL = "org.eclipse.swt.internal.";

    private Toolkit() {}

    /**
     * A function of the toolkit. A handle finds the one method; reflection would first list the thousands that these
     * classes have, at every start.
     *
     * @param owner the class in SWT's internals, such as {@code gtk.OS}
     * @throws ReflectiveOperationException when this SWT has no such function
     */
    public static MethodHandle method(String owner, String name, Class<?> result, Class<?>... parameters)
            throws ReflectiveOperationException {
        return MethodHandles.publicLookup().findStatic(type(owner), name, MethodType.methodType(result, parameters));
    }

    /** A class in SWT's internals. */
    public static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(INTERNAL + name, true, Display.class.getClassLoader());
    }
}
