package org.rightplace.ui.catalogue.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Rows on the clipboard or under the mouse, by the ids of their services. */
final class RowTransfer extends ByteArrayTransfer {

    /**
     * Rows on their way.
     *
     * @param cut whether they move; otherwise they are copied
     * @param ids the ids of the services and areas
     */
    record Rows(boolean cut, List<String> ids) {

        Rows {
            ids = List.copyOf(ids);
        }
    }

    private static final String NAME = "application/x-rightplace-services";
    private static final int ID = registerType(NAME);
    private static final RowTransfer INSTANCE = new RowTransfer();

    private RowTransfer() {}

    static RowTransfer get() {
        return INSTANCE;
    }

    @Override
    protected int[] getTypeIds() {
        return new int[] {ID};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] {NAME};
    }

    @Override
    protected void javaToNative(Object object, TransferData data) {
        if (object instanceof Rows rows) {
            var text = (rows.cut() ? "cut" : "copy") + "\n" + String.join("\n", rows.ids());
            super.javaToNative(text.getBytes(StandardCharsets.UTF_8), data);
        }
    }

    @Override
    protected Object nativeToJava(TransferData data) {
        if (super.nativeToJava(data) instanceof byte[] bytes) {
            var lines = Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n"));
            return new Rows(lines.getFirst().equals("cut"), lines.subList(1, lines.size()));
        }
        return null;
    }
}
