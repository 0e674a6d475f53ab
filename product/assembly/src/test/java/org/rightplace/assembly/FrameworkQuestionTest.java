package org.rightplace.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

class FrameworkQuestionTest {

    private static final String POLICY = "org/eclipse/jface/internal/InternalPolicy";
    private static final String FRAMEWORK = "org/osgi/framework/FrameworkUtil";

    @Test
    void nobodyAsksForTheFramework() throws ReflectiveOperationException {
        byte[] spared = FrameworkQuestion.spare(Map.of(POLICY, asking(POLICY, FRAMEWORK))).get(POLICY);

        assertThat(new String(spared, StandardCharsets.ISO_8859_1)).doesNotContain(FRAMEWORK);
        assertThat(new Loader().load(POLICY, spared).getMethod("ask").invoke(null)).isNull();
    }

    @Test
    void othersAskAsTheyDid() {
        assertThat(FrameworkQuestion.spare(Map.of("org/example/Policy", asking("org/example/Policy", FRAMEWORK)))).isEmpty();
    }

    @Test
    void whoeverAsksSomewhereElseIsNotOverlooked() {
        assertThatThrownBy(() -> FrameworkQuestion.spare(Map.of(POLICY, asking(POLICY, "org/example/Framework"))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining(POLICY);
    }

    private static byte[] asking(String name, String whom) {
        ClassWriter file = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        file.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        MethodVisitor method = file.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "ask", "()Ljava/lang/Object;", null, null);
        method.visitCode();
        method.visitLdcInsn(Type.getObjectType(name));
        method.visitMethodInsn(Opcodes.INVOKESTATIC, whom, "getBundle", "(Ljava/lang/Class;)Lorg/osgi/framework/Bundle;", false);
        method.visitInsn(Opcodes.ARETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
        file.visitEnd();
        return file.toByteArray();
    }

    private static final class Loader extends ClassLoader {

        Class<?> load(String name, byte[] file) {
            return defineClass(name.replace('/', '.'), file, 0, file.length);
        }
    }
}
