package org.rightplace.itests.boot;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Starts the product before the tests of a class and runs each of them on the bundles' side. */
final class ProductExtension implements BeforeAllCallback, AfterEachCallback, AfterAllCallback, InvocationInterceptor {

    private final SevereLog log = new SevereLog();
    private final Map<Object, Object> twins = new WeakHashMap<>();
    private BundleSideLoader loader;
    private Path home;
    private Product product;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        WholeProduct wanted = context.getRequiredTestClass().getAnnotation(WholeProduct.class);
        log.attach();
        home = Files.createTempDirectory("rightplace-test-");
        product = Product.start(home, wanted.window(), wanted.sample());
        loader = new BundleSideLoader(product.context());
        if (wanted.window()) {
            invoke(driver("awaitOpen"), null, List.of());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        if (product.window() != null && !product.window().isDone()) {
            String name = context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName();
            invoke(driver("photograph", String.class), null, List.of(name));
        }
        log.check();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (product == null) {
            return;
        }
        try {
            if (product.window() != null && !product.window().isDone()) {
                invoke(driver("close"), null, List.of());
                if (product.window().get(1, TimeUnit.MINUTES) != 0) {
                    throw new AssertionError("the window ended with " + product.window().get());
                }
            }
        } finally {
            product.close();
        }
        log.check();
        // What a test that fails had is left for whoever looks into it.
        Product.delete(home);
    }

    @Override
    public void interceptBeforeAllMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context) throws Throwable {
        onBundlesSide(invocation, call);
    }

    @Override
    public void interceptBeforeEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context) throws Throwable {
        onBundlesSide(invocation, call);
    }

    @Override
    public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context) throws Throwable {
        onBundlesSide(invocation, call);
    }

    @Override
    public void interceptTestTemplateMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context) throws Throwable {
        onBundlesSide(invocation, call);
    }

    @Override
    public void interceptAfterEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context) throws Throwable {
        onBundlesSide(invocation, call);
    }

    @Override
    public void interceptAfterAllMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context) throws Throwable {
        onBundlesSide(invocation, call);
    }

    private Method driver(String method, Class<?>... types) throws ReflectiveOperationException {
        return loader.loadClass("org.rightplace.itests.drive.Window").getMethod(method, types);
    }

    private void onBundlesSide(Invocation<Void> invocation, ReflectiveInvocationContext<Method> call) throws Throwable {
        invocation.skip();
        Method method = call.getExecutable();
        Class<?> type = loader.loadClass(method.getDeclaringClass().getName());
        Object twin = call.getTarget().isEmpty() ? null : twin(call.getTarget().get());
        invoke(type.getDeclaredMethod(method.getName(), sameTypes(method)), twin, call.getArguments());
    }

    private Class<?>[] sameTypes(Method method) throws ClassNotFoundException {
        Class<?>[] types = method.getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (!types[i].isPrimitive() && !types[i].isArray()) {
                types[i] = loader.loadClass(types[i].getName());
            }
        }
        return types;
    }

    /** The test object that JUnit made lives among the process's classes; this is the same among the bundles'. */
    private Object twin(Object original) throws ReflectiveOperationException {
        Object twin = twins.get(original);
        if (twin == null) {
            Constructor<?> constructor = loader.loadClass(original.getClass().getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            twin = constructor.newInstance();
            twins.put(original, twin);
        }
        handOver(original, twin);
        return twin;
    }

    /** Carries over what JUnit has put into fields, such as temporary folders; both sides share the JDK's types. */
    private static void handOver(Object original, Object twin) throws ReflectiveOperationException {
        for (Field field : original.getClass().getDeclaredFields()) {
            boolean shared = field.getType().getClassLoader() == null && !field.getType().isPrimitive();
            if (shared && field.getAnnotations().length > 0 && !Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                Field other = twin.getClass().getDeclaredField(field.getName());
                other.setAccessible(true);
                other.set(twin, field.get(original));
            }
        }
    }

    private static void invoke(Method method, Object target, List<Object> arguments) throws Exception {
        try {
            method.setAccessible(true);
            method.invoke(target, arguments.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception exception) {
                throw exception;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
