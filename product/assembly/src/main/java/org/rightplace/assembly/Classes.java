package org.rightplace.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What classes declare, by their internal names; those of the JDK too. Nothing is loaded for it. */
final class Classes {

    private final Function<String, byte[]> bytes;
    private final Map<String, Optional<Declared>> known = new HashMap<>();

    /** @param bytes the class file of a class that is not the JDK's, or null */
    Classes(Function<String, byte[]> bytes) {
        this.bytes = bytes;
    }

    /** Where a method is declared that is called on a class: there or above it. Empty if that cannot be found out. */
    Optional<Method> method(String owner, String name, String descriptor) {
        Optional<Declared> declared = declared(owner);
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        Integer access = declared.get().methods.get(name + descriptor);
        if (access != null) {
            return Optional.of(new Method(owner, access));
        }
        for (String above : declared.get().above) {
            Optional<Method> inherited = method(above, name, descriptor);
            if (inherited.isPresent()) {
                return inherited;
            }
        }
        return Optional.empty();
    }

    private Optional<Declared> declared(String name) {
        Optional<Declared> declared = known.get(name);
        if (declared == null) {
            declared = read(name);
            known.put(name, declared);
        }
        return declared;
    }

    private Optional<Declared> read(String name) {
        byte[] file = bytes.apply(name);
        if (file != null) {
            return Optional.of(Declared.of(file));
        }
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(name + ".class")) {
            return in == null ? Optional.empty() : Optional.of(Declared.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("Class " + name + " cannot be read", e);
        }
    }

    /**
     * A method.
     *
     * @param owner the class that declares it
     * @param access its access flags
     */
    record Method(String owner, int access) {

        boolean is(int flag) {
            return (access & flag) != 0;
        }
    }

    private static final class Declared extends ClassVisitor {

        final Set<String> above = new HashSet<>();
        final Map<String, Integer> methods = new HashMap<>();

        private Declared() {
            super(Opcodes.ASM9);
        }

        static Declared of(byte[] file) {
            Declared declared = new Declared();
            new ClassReader(file).accept(declared, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return declared;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
            if (superName != null) {
                above.add(superName);
            }
            above.addAll(Set.of(interfaces));
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            methods.put(name + descriptor, access);
            return null;
        }
    }
}
