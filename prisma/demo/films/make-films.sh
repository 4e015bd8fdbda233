#!/bin/sh
# Makes the demo's films out of its pictures: slow pans over two or three of them, without sound.
# For whoever changes a picture, not for the start. Needs ffmpeg with libx264; run it here.
set -eu

# $1: seconds of a shot, $2: where it looks (in, out, right, left, up): the filter of one picture.
shot() {
  frames=$(($1 * 25))
  case $2 in
    in) zoom="1+0.16*on/$frames" x='(iw-iw/zoom)/2' y='(ih-ih/zoom)/2' ;;
    out) zoom="1.16-0.16*on/$frames" x='(iw-iw/zoom)/2' y='(ih-ih/zoom)/2' ;;
    right) zoom=1.18 x="(iw-iw/zoom)*on/$frames" y='(ih-ih/zoom)/2' ;;
    left) zoom=1.18 x="(iw-iw/zoom)*(1-on/$frames)" y='(ih-ih/zoom)/2' ;;
    up) zoom=1.18 x='(iw-iw/zoom)/2' y="(ih-ih/zoom)*(1-on/$frames)" ;;
  esac
  # Enlarged first: a pan moves by whole pixels and would tremble.
  printf 'scale=3200:1800:force_original_aspect_ratio=increase:flags=lanczos,crop=3200:1800,'
  printf "zoompan=z='%s':x='%s':y='%s':d=%s:s=768x432:fps=25,setsar=1,format=yuv420p" \
    "$zoom" "$x" "$y" "$frames"
}

# $1: name of the film, $2: seconds of each shot; then pairs of picture and direction.
film() {
  name=$1 seconds=$2
  shift 2
  count=0 inputs='' filters='' chain=''
  while [ $# -gt 0 ]; do
    inputs="$inputs -i ../pictures/$1.jpg"
    filters="$filters[$count:v]$(shot "$seconds" "$2")[s$count];"
    if [ "$count" -gt 0 ]; then
      # Half a second of each shot stands in the next one.
      at=$(echo "$count * ($seconds - 0.5)" | bc)
      chain="$chain[$last][s$count]xfade=duration=0.5:offset=$at[x$count];"
      last=x$count
    else
      last=s0
    fi
    count=$((count + 1))
    shift 2
  done
  graph="$filters$chain[$last]null[film]"
  # shellcheck disable=SC2086
  ffmpeg -v error -y $inputs -filter_complex "$graph" -map '[film]' -an -c:v libx264 \
    -profile:v baseline -preset veryslow -tune animation -crf 31 -maxrate 260k -bufsize 520k \
    -pix_fmt yuv420p -map_metadata -1 -fflags +bitexact -flags:v +bitexact \
    -movflags +faststart "$name.mp4"
}

film port-morning 5 port in strait right bridge left
film madar-over-alula 5 globe right satellite in palms up
film metro-cat 5 metro right market in
film night-cooling 5 servers in dune3 right
film lighthouse-evening 5 photo-water up lighthouse out boats left
film falcons-comeback 4 stadium in football out photo-crowd right
