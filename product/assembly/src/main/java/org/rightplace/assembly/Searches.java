package org.rightplace.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Takes out of the toolkit two questions for which all jars would be searched before the first picture, though the answers are
 * known.
 *
 * <p>SWT asks for its own words in the language of the user, and the JDK looks for them in classes and files of several names,
 * and before that for who else might know how to find them: SWT has them in one file, in English. JFace asks the framework
 * whether there is one, to resolve paths of the platform in the addresses of pictures, of which this product knows none; and the
 * framework looks for who else might know what class is of which bundle.
 */
final class Searches {

    private static final String RESOURCES = "java/util/ResourceBundle";
    private static final String CONTROL = RESOURCES + "$Control";
    private static final String ASKS_FOR_WORDS = "org/eclipse/swt/internal/Compatibility";
    private static final String FRAMEWORK = "org/osgi/framework/FrameworkUtil";
    private static final String ASKS_FOR_FRAMEWORK = "org/eclipse/jface/internal/InternalPolicy";

    private Searches() {}

    /**
     * The class files that change, by their internal names.
     *
     * @param files class files by their internal names
     */
    static Map<String, byte[]> spare(Map<String, byte[]> files) {
        Map<String, byte[]> changed = new LinkedHashMap<>();
        for (String name : List.of(ASKS_FOR_WORDS, ASKS_FOR_FRAMEWORK)) {
            byte[] file = files.get(name);
            if (file != null) {
                ClassWriter writer = new ClassWriter(0);
                new ClassReader(file).accept(new Sparing(writer), 0);
                changed.put(name, writer.toByteArray());
            }
        }
        return changed;
    }

    private static final class Sparing extends ClassVisitor {

        Sparing(ClassVisitor file) {
            super(Opcodes.ASM9, file);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {

                @Override
                public void visitMethodInsn(int opcode, String owner, String method, String types, boolean isInterface) {
                    if (owner.equals(RESOURCES) && method.equals("getBundle") && types.equals("(Ljava/lang/String;)L" + RESOURCES + ";")) {
                        super.visitFieldInsn(Opcodes.GETSTATIC, "java/util/Locale", "ROOT", "Ljava/util/Locale;");
                        super.visitFieldInsn(Opcodes.GETSTATIC, CONTROL, "FORMAT_PROPERTIES", "Ljava/util/List;");
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, CONTROL, "getControl", "(Ljava/util/List;)L" + CONTROL + ";", false);
                        super.visitMethodInsn(opcode, owner, method, "(Ljava/lang/String;Ljava/util/Locale;L" + CONTROL + ";)L" + RESOURCES + ";", false);
                    } else if (owner.equals(FRAMEWORK) && method.equals("getBundle")) {
                        super.visitInsn(Opcodes.POP);
                        super.visitInsn(Opcodes.ACONST_NULL);
                    } else {
                        super.visitMethodInsn(opcode, owner, method, types, isInterface);
                    }
                }

                @Override
                public void visitMaxs(int stack, int locals) {
                    // Room for the language and the control.
                    super.visitMaxs(stack + 2, locals);
                }
            };
        }
    }
}
