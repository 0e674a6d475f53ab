import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes out what the compiler leaves to the Java machine to make code for when it first comes there, and which the machine
 * keeps in no archive: choosing by type ({@code switch} with patterns) and comparing records. It takes a thousandth of a
 * second for each place, at every start. {@code java -cp ASM WriteOut.java FOLDER} goes through the jars in a folder; what they
 * do stays the same. Text of records is left, for it is seldom asked for.
 */
final class WriteOut {

    private static final String SWITCHES = "java/lang/runtime/SwitchBootstraps";
    private static final String RECORDS = "java/lang/runtime/ObjectMethods";
    private static final String CLASS = ".class";

    private WriteOut() {}

    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            List<Path> jars;
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
            }
            for (Path jar : jars) {
                writeOut(jar);
            }
        }
    }

    private static void writeOut(Path jar) throws IOException {
        Path written = jar.resolveSibling(jar.getFileName() + ".written");
        boolean changed = false;
        try (JarFile file = new JarFile(jar.toFile(), false);
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(written))) {
            for (JarEntry entry : Collections.list(file.entries())) {
                byte[] content = file.getInputStream(entry).readAllBytes();
                byte[] same = entry.getName().endsWith(CLASS) && leavesSomething(content) ? writtenOut(content) : content;
                changed |= same != content;
                JarEntry copy = new JarEntry(entry.getName());
                copy.setTime(entry.getTime());
                out.putNextEntry(copy);
                out.write(same);
            }
        }
        if (changed) {
            Files.move(written, jar, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.delete(written);
        }
    }

    private static boolean leavesSomething(byte[] code) {
        String text = new String(code, StandardCharsets.ISO_8859_1);
        return text.contains(SWITCHES) || text.contains(RECORDS);
    }

    static byte[] writtenOut(byte[] code) {
        ClassReader reader = new ClassReader(code);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(new Class(writer), 0);
        return writer.toByteArray();
    }

    /** One class, to which the methods are added that are written out. */
    private static final class Class extends ClassVisitor {

        private final Map<String, Runnable> methods = new HashMap<>();
        private String name;
        private boolean type;

        Class(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            this.name = name;
            this.type = (access & Opcodes.ACC_INTERFACE) != 0;
            super.visit(version, access, name, signature, parent, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, method, descriptor, signature, exceptions)) {
                @Override
                public void visitInvokeDynamicInsn(String wanted, String shape, Handle bootstrap, Object... arguments) {
                    String written = written(wanted, shape, bootstrap, arguments);
                    if (written == null) {
                        super.visitInvokeDynamicInsn(wanted, shape, bootstrap, arguments);
                    } else {
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, name, written, shape, type);
                    }
                }
            };
        }

        /** The name of the method that does it, or null if it is left to the machine. */
        private String written(String wanted, String shape, Handle bootstrap, Object[] arguments) {
            if (bootstrap.getOwner().equals(SWITCHES) && bootstrap.getName().equals("typeSwitch")
                    && Arrays.stream(arguments).allMatch(Class::isPlain)) {
                String added = "switch$" + methods.size();
                methods.put(added, () -> choice(added, shape, List.of(arguments)));
                return added;
            }
            if (bootstrap.getOwner().equals(RECORDS) && (wanted.equals("equals") || wanted.equals("hashCode"))) {
                List<Handle> fields = Arrays.stream(arguments).skip(2).map(Handle.class::cast).toList();
                String added = "record$" + wanted;
                methods.put(added, () -> {
                    if (wanted.equals("equals")) {
                        equality(added, shape, fields);
                    } else {
                        hash(added, shape, fields);
                    }
                });
                return added;
            }
            return null;
        }

        private static boolean isPlain(Object label) {
            return label instanceof String || label instanceof Type type && type.getSort() >= Type.ARRAY && type.getSort() != Type.METHOD;
        }

        @Override
        public void visitEnd() {
            new ArrayList<>(methods.values()).forEach(Runnable::run);
            super.visitEnd();
        }

        private MethodVisitor begin(String added, String shape) {
            MethodVisitor code = super.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, added, shape, null, null);
            code.visitCode();
            return code;
        }

        private static void end(MethodVisitor code) {
            code.visitMaxs(0, 0);
            code.visitEnd();
        }

        /** {@code static int choice(Object it, int from)}: the first label from there on that it is, -1 for null. */
        private void choice(String added, String shape, List<Object> labels) {
            MethodVisitor code = begin(added, shape);
            Label there = new Label();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitJumpInsn(Opcodes.IFNONNULL, there);
            code.visitInsn(Opcodes.ICONST_M1);
            code.visitInsn(Opcodes.IRETURN);
            code.visitLabel(there);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            for (int i = 0; i < labels.size(); i++) {
                Label next = new Label();
                code.visitVarInsn(Opcodes.ILOAD, 1);
                code.visitLdcInsn(i);
                code.visitJumpInsn(Opcodes.IF_ICMPGT, next);
                if (labels.get(i) instanceof Type wanted) {
                    code.visitVarInsn(Opcodes.ALOAD, 0);
                    code.visitTypeInsn(Opcodes.INSTANCEOF, wanted.getInternalName());
                } else {
                    code.visitLdcInsn(labels.get(i));
                    code.visitVarInsn(Opcodes.ALOAD, 0);
                    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/String", "equals", "(Ljava/lang/Object;)Z", false);
                }
                code.visitJumpInsn(Opcodes.IFEQ, next);
                code.visitLdcInsn(i);
                code.visitInsn(Opcodes.IRETURN);
                code.visitLabel(next);
                code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            }
            code.visitLdcInsn(labels.size());
            code.visitInsn(Opcodes.IRETURN);
            end(code);
        }

        /** {@code static boolean equality(R one, Object other)}, as {@link java.lang.Record#equals} says it. */
        private void equality(String added, String shape, List<Handle> fields) {
            MethodVisitor code = begin(added, shape);
            Label other = new Label();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitJumpInsn(Opcodes.IF_ACMPNE, other);
            code.visitInsn(Opcodes.ICONST_1);
            code.visitInsn(Opcodes.IRETURN);
            code.visitLabel(other);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            Label alike = new Label();
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.INSTANCEOF, name);
            code.visitJumpInsn(Opcodes.IFNE, alike);
            code.visitInsn(Opcodes.ICONST_0);
            code.visitInsn(Opcodes.IRETURN);
            code.visitLabel(alike);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            for (Handle field : fields) {
                Label next = new Label();
                load(code, 0, field);
                code.visitVarInsn(Opcodes.ALOAD, 1);
                code.visitTypeInsn(Opcodes.CHECKCAST, name);
                code.visitFieldInsn(Opcodes.GETFIELD, name, field.getName(), field.getDesc());
                compare(code, Type.getType(field.getDesc()), next);
                code.visitInsn(Opcodes.ICONST_0);
                code.visitInsn(Opcodes.IRETURN);
                code.visitLabel(next);
                code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            }
            code.visitInsn(Opcodes.ICONST_1);
            code.visitInsn(Opcodes.IRETURN);
            end(code);
        }

        private static void compare(MethodVisitor code, Type kind, Label same) {
            switch (kind.getSort()) {
                case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT, Type.INT -> code.visitJumpInsn(Opcodes.IF_ICMPEQ, same);
                case Type.LONG -> {
                    code.visitInsn(Opcodes.LCMP);
                    code.visitJumpInsn(Opcodes.IFEQ, same);
                }
                case Type.FLOAT, Type.DOUBLE -> {
                    code.visitMethodInsn(Opcodes.INVOKESTATIC, box(kind), "compare", "(" + kind + kind + ")I", false);
                    code.visitJumpInsn(Opcodes.IFEQ, same);
                }
                default -> {
                    code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
                    code.visitJumpInsn(Opcodes.IFNE, same);
                }
            }
        }

        /** {@code static int hash(R one)}, as the machine's own: each component's in turn, 31 times what is before it. */
        private void hash(String added, String shape, List<Handle> fields) {
            MethodVisitor code = begin(added, shape);
            code.visitInsn(Opcodes.ICONST_0);
            for (Handle field : fields) {
                code.visitIntInsn(Opcodes.BIPUSH, 31);
                code.visitInsn(Opcodes.IMUL);
                load(code, 0, field);
                Type kind = Type.getType(field.getDesc());
                if (kind.getSort() >= Type.ARRAY) {
                    code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I", false);
                } else {
                    code.visitMethodInsn(Opcodes.INVOKESTATIC, box(kind), "hashCode", "(" + kind + ")I", false);
                }
                code.visitInsn(Opcodes.IADD);
            }
            code.visitInsn(Opcodes.IRETURN);
            end(code);
        }

        private void load(MethodVisitor code, int variable, Handle field) {
            code.visitVarInsn(Opcodes.ALOAD, variable);
            code.visitFieldInsn(Opcodes.GETFIELD, name, field.getName(), field.getDesc());
        }

        private static String box(Type kind) {
            return switch (kind.getSort()) {
                case Type.BOOLEAN -> "java/lang/Boolean";
                case Type.BYTE -> "java/lang/Byte";
                case Type.CHAR -> "java/lang/Character";
                case Type.SHORT -> "java/lang/Short";
                case Type.INT -> "java/lang/Integer";
                case Type.LONG -> "java/lang/Long";
                case Type.FLOAT -> "java/lang/Float";
                default -> "java/lang/Double";
            };
        }
    }
}
