#!/usr/bin/env bash
# `npm run example`: loads the configurations beside this script into a running server and shows each call on one of
# them, with its answer. It can be run again and again. Needs bash and curl.
#
#   SERVER  address of the server (default http://127.0.0.1:8080)
#   TOKEN   API token with the scope configs:write; without it one is made for an hour in the database that
#           DATABASE_URL names, which has to be the server's, and revoked at the end
set -euo pipefail
cd "$(dirname "$0")/.."

server=${SERVER:-http://127.0.0.1:8080}
server=${server%/}
answer=$(mktemp -d)
made_token=

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

fail_unauthenticated() {
  fail 'The server does not accept the token: set TOKEN, or DATABASE_URL as it is for the server.'
}

clean_up() {
  rm -r "$answer"
  if [[ $made_token ]]; then npm run worklog -- token revoke "$made_token"; fi
}
trap clean_up EXIT

# Prints the words as a command that can be pasted: those with anything special in single quotes.
show_command() {
  local word line=
  for word in "$@"; do
    [[ $word =~ ^[A-Za-z0-9_./:@=-]+$ ]] || word="'${word//\'/\'\\\'\'}'"
    line+=" $word"
  done
  printf '\n$%s\n' "$line"
}

# call STATUS ARGUMENT...: runs curl, shows what it was and what came back, and ends the script when the answer has
# another status. The header with the token is sent, too, but not shown.
call() {
  local expected=$1 status
  shift
  show_command curl "$@"
  status=$(curl --silent --show-error --header "Authorization: Bearer $token" \
    --dump-header "$answer/headers" --output "$answer/body" --write-out '%{http_code}' "$@") ||
    fail "The server at $server did not answer."
  # The status line and the headers that a client works with; the rest is the same for every answer.
  tr -d '\r' <"$answer/headers" | grep -iE '^(HTTP/|etag:|location:)'
  cat "$answer/body"
  echo
  case $status in
    "$expected") ;;
    401) fail_unauthenticated ;;
    *) fail "The answer should have been $expected and was $status." ;;
  esac
}

# The entity tag of the last answer, with its quotes.
entity_tag() { tr -d '\r' <"$answer/headers" | sed -n 's/^etag: //Ip'; }

# Stores each configuration as it is in its file: creates it, or updates the one that is there.
load() {
  local file name status
  for file in examples/configs/*.json; do
    name=$(basename "$file" .json)
    status=$(put "$name" "$file" 'If-None-Match: *')
    # 412: it is there. `If-Match: *` means any version of it.
    if [[ $status == 412 ]]; then status=$(put "$name" "$file" 'If-Match: *'); fi
    printf '%s  %s\n' "$status" "$name"
    case $status in
      200 | 201) ;;
      401) fail_unauthenticated ;;
      *) fail "The server refused $file: $(cat "$answer/body")" ;;
    esac
  done
}

# put NAME FILE CONDITION: prints the status of the answer.
put() {
  curl --silent --show-error --request PUT --header "Authorization: Bearer $token" --header "$3" \
    --data-binary "@$2" --output "$answer/body" --write-out '%{http_code}' "$server/configs/$1"
}

curl --silent --fail --output "$answer/body" "$server/livez" ||
  fail "No Worklog server answers at $server; start one with npm start, or set SERVER."

token=${TOKEN:-}
if [[ ! $token ]]; then
  name="example-$RANDOM$RANDOM"
  token=$(npm run worklog -- token create --scope configs:write --name "$name" --expires 1h) ||
    fail 'The example could not make a token for itself.'
  made_token=$name
fi

echo "Loading examples/configs into $server (201: created, 200: was there)"
load

printf '\nEach call below also sends the header Authorization: Bearer TOKEN.\n'

printf '\nList what is there, without the data.\n'
call 200 "$server/configs?fields=name"

printf '\nGet one. Its ETag names this very version.\n'
call 200 "$server/configs/shop_summer_sale"
seen=$(entity_tag)

printf '\nUpdate it, on condition that it is still that version.\n'
call 200 -X PUT "$server/configs/shop_summer_sale" -H "If-Match: $seen" \
  -d '{"data":[{"from":"2027-07-01","to":"2027-07-31","discount":0.30,"categories":["shoes"]}]}'

printf '\nUpdate it once more from the version of before: a conflict. The answer says what is there now.\n'
call 412 -X PUT "$server/configs/shop_summer_sale" -H "If-Match: $seen" \
  -d '{"data":[{"from":"2027-07-01","to":"2027-07-31","discount":0.25,"categories":["hats"]}]}'

printf '\nDelete it.\n'
call 200 -X DELETE "$server/configs/shop_summer_sale"

printf '\nNow there is none.\n'
call 404 "$server/configs/shop_summer_sale"
