# Finds a Java to run on. Read by the scripts that start and build Rightplace; POSIX sh.

# The major version of the Java in a folder, in $java_version, and the machine it is for, in $java_machine; fails if there is
# no Java.
read_java_version() {
    java_version=
    java_machine=$(uname -m)
    [ -x "$1/bin/java" ] || return 1
    if [ -r "$1/release" ]; then
        while IFS= read -r line || [ -n "$line" ]; do
            case $line in
                JAVA_VERSION=*) java_version=${line#*\"} ;;
                OS_ARCH=*) java_machine=${line#*\"}; java_machine=${java_machine%\"*} ;;
            esac
        done < "$1/release"
    else
        java_version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
    fi
    java_version=${java_version%%[!0-9]*}
    case $java_machine in
        amd64) java_machine=x86_64 ;;
        arm64) java_machine=aarch64 ;;
    esac
    [ -n "$java_version" ]
}

# Sets java_home, java_version and java_machine to a Java of at least version $1 that has the program bin/$2 (java, or javac for building).
# JAVA_HOME comes first, then the java on the path, then the newest of those where systems and tools put them.
find_java() {
    on_path=$(command -v java || true)
    on_path=${on_path:+$(readlink -f "$on_path" 2>/dev/null || true)}
    for java_home in "${JAVA_HOME:-}" "${on_path%/bin/java}"; do
        if [ -n "$java_home" ] && [ -x "$java_home/bin/$2" ] && read_java_version "$java_home" && [ "$java_version" -ge "$1" ]; then
            return 0
        fi
    done
    newest=
    newest_version=$(($1 - 1))
    newest_machine=
    for java_home in /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /usr/local/*j[dr][ke]* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        if [ -x "$java_home/bin/$2" ] && read_java_version "$java_home" && [ "$java_version" -gt "$newest_version" ]; then
            newest=$java_home
            newest_version=$java_version
            newest_machine=$java_machine
        fi
    done
    java_home=$newest
    java_version=$newest_version
    java_machine=$newest_machine
    [ -n "$newest" ]
}
