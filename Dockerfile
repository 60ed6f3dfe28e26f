# The image of Worklog: the server with its page, and the command line.
#
#   build        docker build -t worklog .        (podman build --format docker -t worklog .)
#   user         10001:10001, not root; numeric, so that Kubernetes can check `runAsNonRoot`
#   port         8080 (PORT), on every address (HOST=0.0.0.0)
#   data         /data, the only folder that is written to; the root file system may be read-only, /tmp is not needed
#   database     DATABASE_URL=sqlite:/data/worklog.db
#   program      /app; `worklog COMMAND` is the entry point and on the PATH, `serve` is the default command
#   probes       /livez, /readyz; `node /app/scripts/healthcheck.mjs` asks the former, by TLS where TLS_CERT_FILE is set
#   stop         SIGTERM to process 1; takes 10 seconds at most, but give it 30
#
# It does not start as it is: over plain HTTP, whoever can reach the port could listen in. docs/operations.md says what to set.

# Any image with Node.js 20.19 or later on Debian 12 or older; 24 is the newest line that calls itself one of long-term support.
ARG NODE_IMAGE=docker.io/library/node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /source
# What is installed depends on these alone, so a change of the sources does not install again.
COPY package.json package-lock.json .npmrc ./
COPY apps/server/package.json apps/server/
COPY apps/web/package.json apps/web/
COPY packages/api-client/package.json packages/api-client/
COPY packages/domain/package.json packages/domain/
RUN npm ci --ignore-scripts --include=dev --no-audit --no-fund --loglevel=error
COPY . .
# Whatever the rights of the sources are on the machine that builds, in the image everybody may read them.
RUN npm run build && node deploy/docker/assemble.mjs /out && chmod -R u=rwX,go=rX /out

# Of Node.js only the program: nothing is installed in a container that runs. It brings its libraries but those of C and C++.
FROM docker.io/library/debian:bookworm-slim
LABEL org.opencontainers.image.title="Worklog" \
  org.opencontainers.image.description="A self-hosted day ledger on top of a JSON configuration store" \
  org.opencontainers.image.licenses="Apache-2.0"
COPY --from=build /usr/local/bin/node /usr/local/bin/node
# The first line fails where Node.js lacks a library. Nobody in the container becomes somebody else: no program has that right.
RUN node --version \
  && find / -xdev -type f -perm /6000 -exec chmod a-s {} + \
  && ln -s /app/scripts/worklog.mjs /usr/local/bin/worklog \
  && install -d -m 0700 -o 10001 -g 10001 /data
COPY --from=build /out /app
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATABASE_URL=sqlite:/data/worklog.db
USER 10001:10001
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "/app/scripts/healthcheck.mjs"]
ENTRYPOINT ["worklog"]
CMD ["serve"]
