package org.rightplace.assembly;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A place in a class's code where a lambda or a reference to a method becomes an object.
 *
 * @param host the internal name of the class
 * @param type the interface that the object has
 * @param method the name of the interface's one method
 * @param declared that method's parameters and result as the interface declares them
 * @param actual the same as they are here
 * @param captured what the object is given to keep
 * @param body the code that it runs
 */
record Lambda(String host, Type type, String method, Type declared, Type actual, List<Type> captured, Handle body) {

    private static final Type OBJECT = Type.getType(Object.class);
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    // The other one makes lambdas that can be serialized or have several interfaces.
    private static final String PLAIN = "metafactory";

    /** That of an instruction, or null if the instruction makes something else. */
    static Lambda of(String host, String name, String descriptor, Handle bootstrap, Object... arguments) {
        return bootstrap.getOwner().equals(FACTORY) && bootstrap.getName().equals(PLAIN)
                ? new Lambda(host, Type.getReturnType(descriptor), name, (Type) arguments[0], (Type) arguments[2],
                        List.of(Type.getArgumentTypes(descriptor)), (Handle) arguments[1])
                : null;
    }

    /** What one class can serve together: all that have the same interface and as much to keep. */
    String kind() {
        return type.getInternalName() + "." + method + declared + kept().stream().map(Type::getDescriptor).collect(Collectors.joining());
    }

    /** What is kept, as fields hold it: any object is an object there. */
    List<Type> kept() {
        return captured.stream().map(kept -> Conversion.isPrimitive(kept) ? kept : OBJECT).toList();
    }

    /** All that the code is handed, beginning with the object it is called on if there is one. */
    List<Type> parameters() {
        Stream<Type> called = switch (body.getTag()) {
            case Opcodes.H_INVOKEVIRTUAL, Opcodes.H_INVOKEINTERFACE, Opcodes.H_INVOKESPECIAL -> Stream.of(owner());
            default -> Stream.of();
        };
        return Stream.concat(called, Stream.of(Type.getArgumentTypes(body.getDesc()))).toList();
    }

    /** What the code gives back; of a constructor the new object. */
    Type result() {
        return isConstructor() ? owner() : Type.getReturnType(body.getDesc());
    }

    boolean isConstructor() {
        return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    private Type owner() {
        return Type.getObjectType(body.getOwner());
    }
}
