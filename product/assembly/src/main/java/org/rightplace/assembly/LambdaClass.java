package org.rightplace.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of the objects that some lambdas become which have the same interface and as much to keep: one method that goes by
 * a number which of their codes to run. It is of the nest of their classes, so that it may call what is private there.
 */
final class LambdaClass {

    private static final String NUMBER = "number";
    private static final String CONSTANT = "constant";
    private static final String KEPT = "kept";
    private static final String MAKE = "make";
    private static final String CONSTRUCTOR = "<init>";
    private static final Type OBJECT = Type.getType(Object.class);

    private final String name;
    private final String nest;
    private final int version;
    private final List<Type> kept;
    private final Lambda first;
    private final List<Lambda> lambdas = new ArrayList<>();

    /**
     * @param name its internal name
     * @param nest the internal name of the class whose nest it is of
     * @param version the version of that class's file
     * @param first one of the lambdas, all of which must be of its kind
     */
    LambdaClass(String name, String nest, int version, Lambda first) {
        this.name = name;
        this.nest = nest;
        this.version = version;
        this.first = first;
        this.kept = first.kept();
    }

    String name() {
        return name;
    }

    /** Takes a lambda in, and says what its number is. */
    int add(Lambda lambda) {
        lambdas.add(lambda);
        return lambdas.size() - 1;
    }

    /** Writes what stands in the place of a lambda: takes from the stack what it keeps, and leaves the object. */
    void ask(int number, MethodVisitor code) {
        if (kept.isEmpty()) {
            // As the machine makes it: always the same object.
            code.visitFieldInsn(Opcodes.GETSTATIC, name, CONSTANT + number, first.type().getDescriptor());
        } else {
            push(number, code);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, name, MAKE, makeDescriptor(), false);
        }
    }

    /** The class file. */
    byte[] write() {
        ClassWriter file = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        file.visit(version, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC, name, null, OBJECT.getInternalName(),
                new String[] {first.type().getInternalName()});
        file.visitNestHost(nest);
        file.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, NUMBER, "I", null, null).visitEnd();
        for (int i = 0; i < kept.size(); i++) {
            file.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, KEPT + i, kept.get(i).getDescriptor(), null, null).visitEnd();
        }
        constructor(file);
        if (kept.isEmpty()) {
            constants(file);
        } else {
            make(file);
        }
        method(file);
        file.visitEnd();
        return file.toByteArray();
    }

    private void constructor(ClassWriter file) {
        MethodVisitor code = begin(file, Opcodes.ACC_PRIVATE, CONSTRUCTOR, constructorDescriptor());
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT.getInternalName(), CONSTRUCTOR, "()V", false);
        int variable = 1;
        for (int i = 0; i < kept.size(); i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(kept.get(i).getOpcode(Opcodes.ILOAD), variable);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, KEPT + i, kept.get(i).getDescriptor());
            variable += kept.get(i).getSize();
        }
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ILOAD, variable);
        code.visitFieldInsn(Opcodes.PUTFIELD, name, NUMBER, "I");
        end(code, Type.VOID_TYPE);
    }

    private void constants(ClassWriter file) {
        for (int number = 0; number < lambdas.size(); number++) {
            file.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, CONSTANT + number, first.type().getDescriptor(), null, null).visitEnd();
        }
        MethodVisitor code = begin(file, Opcodes.ACC_STATIC, "<clinit>", "()V");
        for (int number = 0; number < lambdas.size(); number++) {
            code.visitTypeInsn(Opcodes.NEW, name);
            code.visitInsn(Opcodes.DUP);
            push(number, code);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructorDescriptor(), false);
            code.visitFieldInsn(Opcodes.PUTSTATIC, name, CONSTANT + number, first.type().getDescriptor());
        }
        end(code, Type.VOID_TYPE);
    }

    private void make(ClassWriter file) {
        MethodVisitor code = begin(file, Opcodes.ACC_STATIC, MAKE, makeDescriptor());
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        int variable = 0;
        for (Type type : Type.getArgumentTypes(makeDescriptor())) {
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), variable);
            variable += type.getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructorDescriptor(), false);
        end(code, first.type());
    }

    private void method(ClassWriter file) {
        MethodVisitor code = begin(file, Opcodes.ACC_PUBLIC, first.method(), first.declared().getDescriptor());
        if (lambdas.size() == 1) {
            run(first, code);
        } else {
            Label[] labels = new Label[lambdas.size()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = new Label();
            }
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, NUMBER, "I");
            // There are no others, so the last may stand for whatever else.
            code.visitTableSwitchInsn(0, labels.length - 2, labels[labels.length - 1], Arrays.copyOf(labels, labels.length - 1));
            for (int i = 0; i < labels.length; i++) {
                code.visitLabel(labels[i]);
                code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
                run(lambdas.get(i), code);
            }
        }
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void run(Lambda lambda, MethodVisitor code) {
        if (lambda.isConstructor()) {
            code.visitTypeInsn(Opcodes.NEW, lambda.body().getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        List<Type> parameters = lambda.parameters();
        for (int i = 0; i < kept.size(); i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, KEPT + i, kept.get(i).getDescriptor());
            Conversion.convert(code, kept.get(i), parameters.get(i));
        }
        Type[] declared = lambda.declared().getArgumentTypes();
        Type[] actual = lambda.actual().getArgumentTypes();
        int variable = 1;
        for (int i = 0; i < declared.length; i++) {
            code.visitVarInsn(declared[i].getOpcode(Opcodes.ILOAD), variable);
            variable += declared[i].getSize();
            // Through what it is here, though the code may take anything: who hands over something else is told so at once.
            Conversion.convert(code, declared[i], actual[i]);
            Conversion.convert(code, actual[i], parameters.get(kept.size() + i));
        }
        call(lambda, code);
        Type result = lambda.declared().getReturnType();
        Conversion.convert(code, lambda.result(), lambda.actual().getReturnType());
        Conversion.convert(code, lambda.actual().getReturnType(), result);
        code.visitInsn(result.getOpcode(Opcodes.IRETURN));
    }

    private static void call(Lambda lambda, MethodVisitor code) {
        int how = switch (lambda.body().getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            // What is private is called like anything else by who is of the nest.
            default -> lambda.body().isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
        code.visitMethodInsn(how, lambda.body().getOwner(), lambda.body().getName(), lambda.body().getDesc(), lambda.body().isInterface());
    }

    private String constructorDescriptor() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, handed());
    }

    private String makeDescriptor() {
        return Type.getMethodDescriptor(first.type(), handed());
    }

    private Type[] handed() {
        List<Type> handed = new ArrayList<>(kept);
        handed.add(Type.INT_TYPE);
        return handed.toArray(Type[]::new);
    }

    private static void push(int number, MethodVisitor code) {
        if (number <= 5) {
            code.visitInsn(Opcodes.ICONST_0 + number);
        } else {
            code.visitIntInsn(number <= Byte.MAX_VALUE ? Opcodes.BIPUSH : Opcodes.SIPUSH, number);
        }
    }

    private static MethodVisitor begin(ClassWriter file, int access, String method, String descriptor) {
        MethodVisitor code = file.visitMethod(access, method, descriptor, null, null);
        code.visitCode();
        return code;
    }

    private static void end(MethodVisitor code, Type result) {
        code.visitInsn(result.getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
