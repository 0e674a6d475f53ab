package org.rightplace.assembly;

import java.util.Arrays;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A place in a class's code where values become one text.
 *
 * @param values the types of the values
 * @param recipe what becomes of them: a mark for each of them, and for each of the constants, among characters that stand for
 *     themselves
 * @param constants texts that are not in the recipe because they have its marks in them
 */
record Concatenation(Type[] values, String recipe, Object[] constants) {

    private static final String FACTORY = "java/lang/invoke/StringConcatFactory";
    private static final String WITH_CONSTANTS = "makeConcatWithConstants";
    private static final char VALUE = 1;
    private static final char CONSTANT = 2;
    private static final String BUILDER = "java/lang/StringBuilder";
    private static final Type STRING = Type.getType(String.class);
    private static final Type OBJECT = Type.getType(Object.class);

    /** That of an instruction, or null if the instruction makes something else. */
    static Concatenation of(String descriptor, Handle bootstrap, Object... arguments) {
        if (!bootstrap.getOwner().equals(FACTORY) || !bootstrap.getName().equals(WITH_CONSTANTS)) {
            return null;
        }
        Object[] constants = Arrays.copyOfRange(arguments, 1, arguments.length);
        return new Concatenation(Type.getArgumentTypes(descriptor), (String) arguments[0], constants);
    }

    /** Writes a method that is handed the values and gives back the text. */
    void write(ClassVisitor file, String name) {
        MethodVisitor code = file.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, name, descriptor(), null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, BUILDER);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        int value = 0;
        int variable = 0;
        int constant = 0;
        StringBuilder literal = new StringBuilder();
        for (char mark : recipe.toCharArray()) {
            switch (mark) {
                case VALUE -> {
                    append(literal, code);
                    Type type = values[value++];
                    code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), variable);
                    variable += type.getSize();
                    append(appendable(type), code);
                }
                case CONSTANT -> literal.append(constants[constant++]);
                default -> literal.append(mark);
            }
        }
        append(literal, code);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()" + STRING, false);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(4, variable);
        code.visitEnd();
    }

    String descriptor() {
        return Type.getMethodDescriptor(STRING, values);
    }

    private static void append(StringBuilder literal, MethodVisitor code) {
        if (!literal.isEmpty()) {
            code.visitLdcInsn(literal.toString());
            append(STRING, code);
            literal.setLength(0);
        }
    }

    private static void append(Type type, MethodVisitor code) {
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(" + type + ")L" + BUILDER + ";", false);
    }

    /** An array of characters is an object here, and not what is in it. */
    private static Type appendable(Type type) {
        return switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.OBJECT, Type.ARRAY -> type.equals(STRING) ? STRING : OBJECT;
            default -> type;
        };
    }
}
