package org.rightplace.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.rightplace.assembly.other.Base;

class DynamicCallsTest {

    private static final String CALLS = "org/rightplace/assembly/Calls";

    @Test
    void compiledTheyDoTheSame() throws Exception {
        List<?> results = run(compiled());
        assertThat(results).hasSizeGreaterThan(30);
        assertThat(results.toString()).isEqualTo(new Calls().get().toString());
    }

    @Test
    void nothingIsLeftToTheMachineButWhatIsOutOfTheOrdinary() throws IOException {
        assertThat(dynamic(calls())).hasSizeGreaterThan(60);
        // What can be serialized says how.
        assertThat(dynamic(compiled())).containsExactlyInAnyOrder(
                "org/rightplace/assembly/Calls.references makes Supplier", "org/rightplace/assembly/Calls.$deserializeLambda$ makes Supplier");
    }

    @Test
    void aConstantIsAlwaysTheSameObject() throws Exception {
        Class<?> type = load(compiled()).loadClass(CALLS.replace('/', '.'));
        List<?> constants = (List<?>) type.getMethod("constants").invoke(null);
        assertThat(constants.get(2)).isSameAs(constants.get(0)).isNotSameAs(constants.get(1));
        assertThat(constants.get(3)).isSameAs(constants.get(1));
    }

    @Test
    void oneClassDoesForAllThatAreAlike() throws IOException {
        Map<String, byte[]> files = compiled();
        long made = files.keySet().stream().filter(name -> name.contains("$$Lambdas")).count();
        assertThat(made).isPositive().isLessThan(dynamic(calls()).size() * 2L / 3);
    }

    @Test
    void twiceCompiledNothingMoreChanges() throws IOException {
        Map<String, byte[]> files = compiled();
        assertThat(DynamicCalls.compile(files, new Classes(files::get))).isEmpty();
    }

    @Test
    void whoKnowsMoreLaterTakesNothingAway() throws Exception {
        Map<String, byte[]> files = calls();
        // Without knowing what lists are, there are references that stay.
        files.putAll(DynamicCalls.compile(files, new Classes(name -> files.containsKey(name) ? files.get(name) : unknown(name))));
        assertThat(dynamic(files)).hasSizeGreaterThan(2);

        files.putAll(DynamicCalls.compile(files, classes(files)));

        assertThat(dynamic(files)).hasSize(2);
        assertThat(run(files).toString()).isEqualTo(new Calls().get().toString());
    }

    /** A class with nothing in it, in place of the JDK's. */
    private static byte[] unknown(String name) {
        if (!name.equals("java/util/List")) {
            return fileOf(name);
        }
        ClassWriter file = new ClassWriter(0);
        file.visit(Opcodes.V21, Opcodes.ACC_PUBLIC | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT, name, null, "java/lang/Object", null);
        file.visitEnd();
        return file.toByteArray();
    }

    @Test
    void whatIsInheritedForOneselfAloneStays() {
        Map<String, byte[]> files = Map.of("a/Heir", heir(Opcodes.V21, Type.getInternalName(Base.class), "inherited"));
        assertThat(DynamicCalls.compile(files, new Classes(DynamicCallsTest::fileOf))).isEmpty();
    }

    @Test
    void whatIsInheritedForAllIsCompiled() {
        Map<String, byte[]> files = Map.of("a/Heir", heir(Opcodes.V21, Type.getInternalName(Base.class), "toString"));
        assertThat(DynamicCalls.compile(files, classes(files))).containsKeys("a/Heir", "a/Heir$$Lambdas0");
    }

    @Test
    void whatSharesNothingWithOthersStays() {
        Map<String, byte[]> files = Map.of("a/Heir", heir(Opcodes.V1_8, Type.getInternalName(Base.class), "toString"));
        assertThat(DynamicCalls.compile(files, classes(files))).isEmpty();
    }

    @Test
    void whatNobodyKnowsStays() {
        Map<String, byte[]> files = Map.of("a/Heir", heir(Opcodes.V21, "b/Unknown", "toString"));
        assertThat(DynamicCalls.compile(files, classes(files))).isEmpty();
    }

    private static Classes classes(Map<String, byte[]> files) {
        return new Classes(name -> files.containsKey(name) ? files.get(name) : fileOf(name));
    }

    /** A class that refers to a method it inherits, as no compiler of ours does where it may not. */
    private static byte[] heir(int version, String above, String inherited) {
        ClassWriter file = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        file.visit(version, Opcodes.ACC_PUBLIC, "a/Heir", null, above, null);
        MethodVisitor code = file.visitMethod(Opcodes.ACC_PUBLIC, "reference", "()Ljava/util/function/Supplier;", null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitInvokeDynamicInsn("get", "(La/Heir;)Ljava/util/function/Supplier;",
                new Handle(Opcodes.H_INVOKESTATIC, "java/lang/invoke/LambdaMetafactory", "metafactory", "()V", false),
                Type.getMethodType("()Ljava/lang/Object;"), new Handle(Opcodes.H_INVOKEVIRTUAL, "a/Heir", inherited, "()Ljava/lang/String;", false),
                Type.getMethodType("()Ljava/lang/String;"));
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
        file.visitEnd();
        return file.toByteArray();
    }

    private static Map<String, byte[]> calls() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(CALLS, fileOf(CALLS));
        for (String nested : List.of("Named", "Private", "Inner")) {
            files.put(CALLS + "$" + nested, fileOf(CALLS + "$" + nested));
        }
        return files;
    }

    private static Map<String, byte[]> compiled() throws IOException {
        Map<String, byte[]> files = calls();
        files.putAll(DynamicCalls.compile(files, classes(files)));
        return files;
    }

    private static byte[] fileOf(String name) {
        try (InputStream in = DynamicCallsTest.class.getClassLoader().getResourceAsStream(name + ".class")) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<?> run(Map<String, byte[]> files) throws ReflectiveOperationException {
        return (List<?>) ((Supplier<?>) load(files).loadClass(CALLS.replace('/', '.')).getConstructor().newInstance()).get();
    }

    private static ClassLoader load(Map<String, byte[]> files) {
        return new ClassLoader(DynamicCallsTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                byte[] file = files.get(name.replace('.', '/'));
                if (file == null) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? defineClass(name, file, 0, file.length) : loaded;
            }
        };
    }

    private static List<String> dynamic(Map<String, byte[]> files) {
        List<String> found = new ArrayList<>();
        files.forEach((host, file) -> new ClassReader(file).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInvokeDynamicInsn(String method, String captured, Handle bootstrap, Object... arguments) {
                        String made = Type.getReturnType(captured).getClassName();
                        found.add(host + "." + name + " makes " + made.substring(made.lastIndexOf('.') + 1));
                    }
                };
            }
        }, 0));
        return found;
    }
}
