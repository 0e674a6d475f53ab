package org.rightplace.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

class SearchesTest {

    private static final String WORDS = "org/eclipse/swt/internal/Compatibility";
    private static final String POLICY = "org/eclipse/jface/internal/InternalPolicy";

    @Test
    void theToolkitsWordsAreLookedForWhereTheyAre() throws Exception {
        byte[] spared = Searches.spare(Map.of(WORDS, askingForWords(WORDS))).get(WORDS);
        Loader loader = new Loader();

        ResourceBundle words = (ResourceBundle) loader.ask(WORDS, spared);

        assertThat(words.getString("greeting")).isEqualTo("hello");
        assertThat(loader.asked).containsExactly("org/rightplace/assembly/words.properties");
    }

    @Test
    void nobodyAsksForTheFramework() throws Exception {
        byte[] spared = Searches.spare(Map.of(POLICY, askingForFramework(POLICY))).get(POLICY);

        assertThat(new String(spared, StandardCharsets.ISO_8859_1)).doesNotContain("FrameworkUtil");
        assertThat(new Loader().ask(POLICY, spared)).isNull();
    }

    @Test
    void othersAskAsTheyDid() {
        assertThat(Searches.spare(Map.of(
                "org/example/Words", askingForWords("org/example/Words"),
                "org/example/Policy", askingForFramework("org/example/Policy")))).isEmpty();
    }

    private static byte[] askingForWords(String name) {
        return asking(name, "org.rightplace.assembly.words", "java/util/ResourceBundle", "(Ljava/lang/String;)Ljava/util/ResourceBundle;");
    }

    private static byte[] askingForFramework(String name) {
        return asking(name, Type.getObjectType(name), "org/osgi/framework/FrameworkUtil", "(Ljava/lang/Class;)Lorg/osgi/framework/Bundle;");
    }

    private static byte[] asking(String name, Object subject, String whom, String types) {
        ClassWriter file = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        file.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        MethodVisitor method = file.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "ask", "()Ljava/lang/Object;", null, null);
        method.visitCode();
        method.visitLdcInsn(subject);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, whom, "getBundle", types, false);
        method.visitInsn(Opcodes.ARETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
        file.visitEnd();
        return file.toByteArray();
    }

    /** Remembers what its classes have looked for. */
    private static final class Loader extends ClassLoader {

        private final List<String> asked = new ArrayList<>();

        Loader() {
            super(SearchesTest.class.getClassLoader());
        }

        Object ask(String name, byte[] file) throws ReflectiveOperationException {
            return defineClass(name.replace('/', '.'), file, 0, file.length).getMethod("ask").invoke(null);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("java.")) {
                asked.add(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public URL getResource(String name) {
            asked.add(name);
            return super.getResource(name);
        }
    }
}
