package org.welcomepacket.sign.verify.form;

/** A transformation of coordinates (ISO 32000-1, 8.3.3). */
record Matrix(double a, double b, double c, double d, double e, double f) {
    static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

    /** This first, then the other. */
    Matrix then(Matrix other) {
        return new Matrix(
                a * other.a + b * other.c,
                a * other.b + b * other.d,
                c * other.a + d * other.c,
                c * other.b + d * other.d,
                e * other.a + f * other.c + other.e,
                e * other.b + f * other.d + other.f);
    }

    /** Moves by a distance before this applies. */
    Matrix movedBy(double x, double y) {
        return new Matrix(1, 0, 0, 1, x, y).then(this);
    }

    /** Whether it turns or mirrors nothing. */
    boolean isUpright() {
        return b == 0 && c == 0 && a > 0 && d > 0;
    }
}
