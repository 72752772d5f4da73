#!/usr/bin/env bash
# A PostgreSQL 17 with pgvector for the tests, on a machine that has none: Debian's packages in a folder of their own, which the
# machine's own packages never see. Needs root on Debian or Ubuntu; anywhere else give the tests a server by its address.
#   bash scripts/postgres.sh start DIR    makes it where it is not there yet (a minute), starts it, prints its address
#   bash scripts/postgres.sh stop DIR
# It listens on loopback alone, asks for a password (scram), and loses data in a power cut: it is for tests.
set -euo pipefail

command=${1:?start or stop} folder=$(realpath -m "${2:?the folder to keep it in}")
tree=$folder/tree packages=$folder/packages
programs=/usr/lib/postgresql/17/bin cluster=/var/lib/postgresql/cluster
# A user that exists in the tree alone.
owner=5433
# pgvector is not in Debian 12, and what is built for Debian 13 needs its C library: so all of it comes from there.
release=trixie

inside() { chroot --userspec="$owner:$owner" "$tree" "$@"; }

give_up() {
  echo "No PostgreSQL for the tests: $1. Give them a server with pgvector: AUTO_TRIAGER_TEST_POSTGRES=postgres://…" >&2
  exit 1
}

download() {
  local mirror
  mirror=$(apt-get indextargets --format '$(SITE) $(ORIGIN)' 2>/dev/null | awk '$2 == "Debian" { print $1; exit }')
  [ -n "$mirror" ] || mirror=http://deb.debian.org/debian
  mkdir -p "$packages"/{lists/partial,archives/partial,state}
  : >"$packages/state/status"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $release main" >"$packages/sources.list"
  local options=(
    -o "Dir::Etc::SourceList=$packages/sources.list" -o Dir::Etc::SourceParts=- -o "Dir::State=$packages/state"
    -o "Dir::State::Status=$packages/state/status" -o "Dir::State::Lists=$packages/lists" -o "Dir::Cache=$packages"
    -o "Dir::Cache::Archives=$packages/archives" -o APT::Sandbox::User=root -o APT::Install-Recommends=false
    -o Acquire::Languages=none
  )
  apt-get "${options[@]}" -qq update
  apt-get "${options[@]}" -qq --yes --download-only install postgresql-17 postgresql-17-pgvector dash libc-bin >/dev/null
}

unpack() {
  local name package
  # In Debian 13 these four are links, which no package of ours brings.
  for name in bin sbin lib lib64; do
    mkdir -p "$tree/usr/$name"
    ln -s "usr/$name" "$tree/$name"
  done
  for package in "$packages"/archives/*.deb; do dpkg-deb --extract "$package" "$tree"; done
  rm -rf "$tree"/usr/share/{doc,man,locale} "$tree"/usr/lib/postgresql/17/lib/{bitcode,llvmjit*} "$tree"/usr/lib/*/libLLVM*
  mkdir -p "$tree"/{dev/shm,etc,tmp,proc} "$tree${cluster%/*}"
  chmod 1777 "$tree/tmp" "$tree/dev/shm"
  mknod -m 666 "$tree/dev/null" c 1 3
  mknod -m 666 "$tree/dev/zero" c 1 5
  mknod -m 666 "$tree/dev/urandom" c 1 9
  echo "postgres:x:$owner:$owner::${cluster%/*}:/bin/sh" >"$tree/etc/passwd"
  echo "postgres:x:$owner:" >"$tree/etc/group"
  chown "$owner:$owner" "$tree${cluster%/*}"
  chroot "$tree" /sbin/ldconfig
}

make() {
  [ "$(id -u)" = 0 ] || give_up 'making one needs root'
  command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || give_up 'making one needs the tools of Debian'
  rm -rf "$folder"
  mkdir -p "$tree"
  download || give_up "the packages of Debian ($release) could not be downloaded"
  unpack
  rm -rf "$packages"
  od -An -N18 -tx1 /dev/urandom | tr -d ' \n' >"$tree/tmp/password"
  chown "$owner" "$tree/tmp/password"
  inside "$programs/initdb" --pgdata="$cluster" --username=postgres --pwfile=/tmp/password --auth=scram-sha-256 --encoding=UTF8 \
    --locale=C.UTF-8 --no-sync >/dev/null
  mv "$tree/tmp/password" "$folder/password"
  # Last: a folder without it was not finished, and is made anew.
  find_port >"$folder/port"
}

# A port that nobody listens on.
find_port() {
  local port
  for _ in $(seq 100); do
    port=$((20000 + RANDOM % 20000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      echo "$port"
      return
    fi
  done
  give_up 'no port is free'
}

is_running() { inside "$programs/pg_ctl" --pgdata="$cluster" status >/dev/null 2>&1; }

case $command in
  start)
    [ -e "$folder/port" ] || make
    if ! is_running; then
      inside "$programs/pg_ctl" --wait --pgdata="$cluster" --log=/tmp/log start >/dev/null \
        -o "-p $(cat "$folder/port") -c listen_addresses=127.0.0.1 -c unix_socket_directories=/tmp -c fsync=off \
          -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=128MB -c maintenance_work_mem=256MB -c max_connections=200"
    fi
    echo "postgres://postgres:$(cat "$folder/password")@127.0.0.1:$(cat "$folder/port")/postgres"
    ;;
  stop) if [ -e "$folder/port" ] && is_running; then inside "$programs/pg_ctl" --wait --mode=fast --pgdata="$cluster" stop >/dev/null; fi ;;
  *) give_up "start or stop, not $command" ;;
esac
