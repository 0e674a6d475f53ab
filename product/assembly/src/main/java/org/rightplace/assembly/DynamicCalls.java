package org.rightplace.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Compiles to plain code what a compiler leaves to the Java machine to make when it is first met: lambdas, as inner classes were
 * before there were lambdas, and texts put together. The machine would make them at every start, and a start meets more than
 * five hundred.
 */
final class DynamicCalls {

    // A lambda's code is private to its class. Classes of older versions share that with no other.
    private static final int FIRST_WITH_NESTS = Opcodes.V11;
    private static final String LAMBDAS = "$$Lambdas";
    private static final String CONCATENATION = "concatenation$";
    private static final String MACHINE = "java/lang/invoke/";

    private final Map<String, byte[]> files;
    private final Classes classes;
    private final Map<String, Header> headers = new LinkedHashMap<>();
    private final Map<String, Map<String, LambdaClass>> made = new LinkedHashMap<>();
    private final Map<String, byte[]> written = new LinkedHashMap<>();

    private DynamicCalls(Map<String, byte[]> files, Classes classes) {
        this.files = files;
        this.classes = classes;
        files.forEach((name, file) -> headers.put(name, Header.of(file)));
    }

    /**
     * The class files that change, and the new ones, by their internal names. A lambda that is out of the ordinary stays one.
     *
     * @param files the jar's class files, by their internal names
     * @param classes these and all others there are
     */
    static Map<String, byte[]> compile(Map<String, byte[]> files, Classes classes) {
        DynamicCalls calls = new DynamicCalls(files, classes);
        calls.headers.forEach(calls::compile);
        calls.made.forEach(calls::finish);
        return calls.written;
    }

    private void compile(String host, Header header) {
        Header nest = headers.get(header.nest);
        if (!header.dynamic || nest == null || header.isOlderThan(FIRST_WITH_NESTS) || nest.isOlderThan(FIRST_WITH_NESTS)) {
            return;
        }
        // Written from nothing, so that what only the lambdas needed is not read at every start.
        ClassWriter file = new ClassWriter(0);
        Rewriting rewriting = new Rewriting(file, host, header.nest);
        new ClassReader(files.get(host)).accept(rewriting, 0);
        if (rewriting.changed) {
            written.put(host, file.toByteArray());
        }
    }

    private void finish(String nest, Map<String, LambdaClass> lambdas) {
        byte[] file = written.getOrDefault(nest, files.get(nest));
        ClassReader reader = new ClassReader(file);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visitEnd() {
                lambdas.values().forEach(lambda -> visitNestMember(lambda.name()));
                super.visitEnd();
            }
        }, 0);
        written.put(nest, writer.toByteArray());
        lambdas.values().forEach(lambda -> written.put(lambda.name(), lambda.write()));
    }

    private LambdaClass classOf(Lambda lambda, String nest) {
        Map<String, LambdaClass> ofNest = made.computeIfAbsent(nest, any -> new LinkedHashMap<>());
        return ofNest.computeIfAbsent(lambda.kind(), kind ->
                new LambdaClass(nest + LAMBDAS + (madeBefore(nest) + ofNest.size()), nest, headers.get(nest).version, lambda));
    }

    /** A jar may have been worked on already, by somebody who knew less of other jars. */
    private long madeBefore(String nest) {
        return files.keySet().stream().filter(name -> name.startsWith(nest + LAMBDAS)).count();
    }

    private boolean isOrdinary(Lambda lambda, String nest) {
        return isCallable(lambda, nest) && isConvertible(lambda);
    }

    private boolean isCallable(Lambda lambda, String nest) {
        Handle body = lambda.body();
        if (body.getTag() < Opcodes.H_INVOKEVIRTUAL || body.getOwner().startsWith("[") || body.getOwner().startsWith(MACHINE)) {
            return false;
        }
        return classes.method(body.getOwner(), body.getName(), body.getDesc())
                .filter(method -> isAccessible(method, lambda.host(), nest))
                // What is not private would be called on the class above.
                .filter(method -> body.getTag() != Opcodes.H_INVOKESPECIAL || method.is(Opcodes.ACC_PRIVATE))
                .isPresent();
    }

    /** Who is not the class itself may not call what it inherits from another package for itself alone. */
    private boolean isAccessible(Classes.Method method, String host, String nest) {
        if (method.is(Opcodes.ACC_PUBLIC)) {
            return true;
        }
        if (method.is(Opcodes.ACC_PRIVATE)) {
            Header owner = headers.get(method.owner());
            return owner != null && owner.nest.equals(nest);
        }
        return packageOf(method.owner()).equals(packageOf(host));
    }

    private static String packageOf(String name) {
        return name.substring(0, Math.max(name.lastIndexOf('/'), 0));
    }

    private static boolean isConvertible(Lambda lambda) {
        List<Type> parameters = lambda.parameters();
        List<Type> handed = new ArrayList<>(lambda.captured());
        handed.addAll(List.of(lambda.actual().getArgumentTypes()));
        if (parameters.size() != handed.size()) {
            return false;
        }
        for (int i = 0; i < handed.size(); i++) {
            if (!Conversion.isPossible(handed.get(i), parameters.get(i))) {
                return false;
            }
        }
        return Conversion.isPossible(lambda.result(), lambda.actual().getReturnType());
    }

    /** A class with other objects in the places of its lambdas. */
    private final class Rewriting extends ClassVisitor {

        private final String host;
        private final String nest;
        private final List<Concatenation> concatenations = new ArrayList<>();
        private boolean isInterface;
        private boolean changed;

        Rewriting(ClassVisitor file, String host, String nest) {
            super(Opcodes.ASM9, file);
            this.host = host;
            this.nest = nest;
        }

        private String concatenation(int number) {
            return CONCATENATION + (headers.get(host).concatenations + number);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
            isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
            super.visit(version, access, name, signature, superName, interfaces);
        }

        @Override
        public void visitEnd() {
            for (int i = 0; i < concatenations.size(); i++) {
                concatenations.get(i).write(cv, concatenation(i));
            }
            super.visitEnd();
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {

                @Override
                public void visitInvokeDynamicInsn(String method, String captured, Handle bootstrap, Object... arguments) {
                    Lambda lambda = Lambda.of(host, method, captured, bootstrap, arguments);
                    Concatenation concatenation = Concatenation.of(captured, bootstrap, arguments);
                    if (lambda != null && isOrdinary(lambda, nest)) {
                        LambdaClass made = classOf(lambda, nest);
                        made.ask(made.add(lambda), mv);
                        changed = true;
                    } else if (concatenation != null) {
                        visitMethodInsn(Opcodes.INVOKESTATIC, host, concatenation(concatenations.size()), concatenation.descriptor(), isInterface);
                        concatenations.add(concatenation);
                        changed = true;
                    } else {
                        super.visitInvokeDynamicInsn(method, captured, bootstrap, arguments);
                    }
                }

                @Override
                public void visitMaxs(int stack, int locals) {
                    // Room for a lambda's number.
                    super.visitMaxs(stack + 1, locals);
                }
            };
        }
    }

    /** What is to be known of a class file before anything of it is changed. */
    private static final class Header extends ClassVisitor {

        int version;
        String nest;
        boolean dynamic;
        int concatenations;

        private Header() {
            super(Opcodes.ASM9);
        }

        static Header of(byte[] file) {
            Header header = new Header();
            new ClassReader(file).accept(header, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return header;
        }

        /** The upper half of a version says something else. */
        boolean isOlderThan(int other) {
            return (version & 0xFFFF) < other;
        }

        @Override
        public void visit(int classVersion, int access, String name, String signature, String superName, String[] interfaces) {
            version = classVersion;
            nest = name;
        }

        @Override
        public void visitNestHost(String host) {
            nest = host;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            if (name.startsWith(CONCATENATION)) {
                concatenations++;
            }
            return dynamic ? null : new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInvokeDynamicInsn(String method, String captured, Handle bootstrap, Object... arguments) {
                    dynamic = true;
                }
            };
        }
    }
}
