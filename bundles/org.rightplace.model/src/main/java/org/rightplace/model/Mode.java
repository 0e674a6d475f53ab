package org.rightplace.model;

/** Whether a commissioning function runs the system or changes it. */
public enum Mode {
    /** It keeps the system running. */
    TRANSACTIONAL,
    /** It changes what the system does. */
    TRANSFORMATIONAL
}
