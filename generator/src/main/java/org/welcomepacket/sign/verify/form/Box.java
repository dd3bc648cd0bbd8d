package org.welcomepacket.sign.verify.form;

/** A rectangle with its left and bottom edge before its right and top one. */
record Box(double left, double bottom, double right, double top) {
    static Box of(double x, double y, double otherX, double otherY) {
        return new Box(Math.min(x, otherX), Math.min(y, otherY), Math.max(x, otherX), Math.max(y, otherY));
    }

    double width() {
        return right - left;
    }

    double height() {
        return top - bottom;
    }

    Box cut(Box other) {
        return new Box(
                Math.max(left, other.left),
                Math.max(bottom, other.bottom),
                Math.min(right, other.right),
                Math.min(top, other.top));
    }

    /** Whether each edge lies near the same edge of another. */
    boolean isAlong(Box other, double distance) {
        return Math.abs(left - other.left) <= distance
                && Math.abs(bottom - other.bottom) <= distance
                && Math.abs(right - other.right) <= distance
                && Math.abs(top - other.top) <= distance;
    }
}
