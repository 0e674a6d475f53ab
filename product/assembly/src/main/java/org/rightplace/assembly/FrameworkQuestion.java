package org.rightplace.assembly;

import java.util.Map;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Takes out of JFace the question whether a framework runs it, by which it knows whether addresses of pictures may be paths of
 * the Eclipse platform. Here they never are. For the answer, which is no in every window that is shown before the parts, the
 * framework would look through all jars for who else might know what class is of which bundle.
 */
final class FrameworkQuestion {

    private static final String ASKS = "org/eclipse/jface/internal/InternalPolicy";
    private static final String FRAMEWORK = "org/osgi/framework/FrameworkUtil";

    private FrameworkQuestion() {}

    /**
     * The class file that changes, by its internal name, if it is there.
     *
     * @param files class files by their internal names
     */
    static Map<String, byte[]> spare(Map<String, byte[]> files) {
        byte[] file = files.get(ASKS);
        if (file == null) {
            return Map.of();
        }
        ClassWriter writer = new ClassWriter(0);
        Answering answering = new Answering(writer);
        new ClassReader(file).accept(answering, 0);
        if (!answering.answered) {
            throw new IllegalStateException("JFace no longer asks in " + ASKS + " whether a framework runs it; see where it does now, if it does");
        }
        return Map.of(ASKS, writer.toByteArray());
    }

    private static final class Answering extends ClassVisitor {

        boolean answered;

        Answering(ClassVisitor file) {
            super(Opcodes.ASM9, file);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {

                @Override
                public void visitMethodInsn(int opcode, String owner, String method, String types, boolean isInterface) {
                    if (owner.equals(FRAMEWORK) && method.equals("getBundle")) {
                        // For the class it asks about it is handed no bundle.
                        super.visitInsn(Opcodes.POP);
                        super.visitInsn(Opcodes.ACONST_NULL);
                        answered = true;
                    } else {
                        super.visitMethodInsn(opcode, owner, method, types, isInterface);
                    }
                }
            };
        }
    }
}
