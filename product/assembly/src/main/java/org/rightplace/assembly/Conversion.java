package org.rightplace.assembly;

import java.util.Map;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes one type of another as the language does at a call: by widening, boxing, unboxing and casts. */
final class Conversion {

    private static final Type OBJECT = Type.getType(Object.class);

    private static final Map<Integer, Type> BOXES = Map.of(
            Type.BOOLEAN, Type.getType(Boolean.class), Type.CHAR, Type.getType(Character.class), Type.BYTE, Type.getType(Byte.class),
            Type.SHORT, Type.getType(Short.class), Type.INT, Type.getType(Integer.class), Type.LONG, Type.getType(Long.class),
            Type.FLOAT, Type.getType(Float.class), Type.DOUBLE, Type.getType(Double.class));

    private static final Type NUMBER = Type.getType(Number.class);
    private static final String NUMBERS = "IJFD";
    private static final int[][] WIDENING = {
            {Opcodes.NOP, Opcodes.I2L, Opcodes.I2F, Opcodes.I2D},
            {-1, Opcodes.NOP, Opcodes.L2F, Opcodes.L2D},
            {-1, -1, Opcodes.NOP, Opcodes.F2D},
            {-1, -1, -1, Opcodes.NOP}};

    private Conversion() {}

    static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    /** Whether {@link #convert} knows how. */
    static boolean isPossible(Type from, Type to) {
        if (to.equals(Type.VOID_TYPE) || from.equals(to)) {
            return true;
        }
        if (from.equals(Type.VOID_TYPE)) {
            return false;
        }
        if (isPrimitive(to)) {
            Type value = isPrimitive(from) ? from : unboxed(from);
            // Of what may be any object, the machine too expects that it is a box of the right kind.
            return value == null || value.equals(to) || widening(value, to) >= 0;
        }
        return true;
    }

    /** Converts what is on top of the stack. To nothing, it takes it away. */
    static void convert(MethodVisitor code, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (to.equals(Type.VOID_TYPE)) {
            code.visitInsn(from.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        } else if (isPrimitive(to)) {
            Type value = from;
            if (!isPrimitive(from)) {
                boolean known = unboxed(from) != null;
                Type box = known ? from : boxFor(to);
                value = known ? unboxed(from) : to;
                if (!known) {
                    code.visitTypeInsn(Opcodes.CHECKCAST, box.getInternalName());
                }
                code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box.getInternalName(), value.getClassName() + "Value", "()" + value, false);
            }
            if (!value.equals(to) && widening(value, to) != Opcodes.NOP) {
                code.visitInsn(widening(value, to));
            }
        } else if (isPrimitive(from)) {
            Type box = BOXES.get(from.getSort());
            code.visitMethodInsn(Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf", "(" + from + ")" + box, false);
        } else if (!to.equals(OBJECT)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    /** What gives a value of a type: any number does for a number. */
    private static Type boxFor(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN, Type.CHAR -> BOXES.get(type.getSort());
            default -> NUMBER;
        };
    }

    private static Type unboxed(Type box) {
        return BOXES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(box))
                .map(entry -> primitive(entry.getKey()))
                .findFirst().orElse(null);
    }

    private static Type primitive(int sort) {
        return switch (sort) {
            case Type.BOOLEAN -> Type.BOOLEAN_TYPE;
            case Type.CHAR -> Type.CHAR_TYPE;
            case Type.BYTE -> Type.BYTE_TYPE;
            case Type.SHORT -> Type.SHORT_TYPE;
            case Type.INT -> Type.INT_TYPE;
            case Type.LONG -> Type.LONG_TYPE;
            case Type.FLOAT -> Type.FLOAT_TYPE;
            default -> Type.DOUBLE_TYPE;
        };
    }

    /** The instruction that widens a number, or -1 if there is none because it would be narrower or is no number. */
    private static int widening(Type from, Type to) {
        if (from.getSort() == Type.BOOLEAN || to.getSort() == Type.BOOLEAN || to.getSort() == Type.CHAR || to.getSort() == Type.BYTE
                || to.getSort() == Type.SHORT && from.getSort() != Type.BYTE) {
            return -1;
        }
        return WIDENING[number(from)][number(to)];
    }

    /** The machine computes with anything smaller than an int as an int. */
    private static int number(Type type) {
        return Math.max(NUMBERS.indexOf(type.getDescriptor()), 0);
    }
}
