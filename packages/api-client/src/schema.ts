// Generated from openapi.json by `npm run generate`. Do not edit.

export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether the program and its database work */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Both work. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "app": "ok",
                         *       "db": "ok"
                         *     }
                         */
                        "application/json": {
                            /** @enum {string} */
                            app: "ok";
                            /** @enum {string} */
                            db: "ok";
                        };
                    };
                };
                /** @description A query parameter is not valid. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @description The sentence of `detail` once more, for older clients. */
                            Issue: string;
                        };
                    };
                };
                /** @description The database is not available. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @description The sentence of `detail` once more, for older clients. */
                            Issue: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says that the process runs */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It runs. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "status": "ok"
                         *     }
                         */
                        "application/json": {
                            /** @enum {string} */
                            status: "ok";
                        };
                    };
                };
                /** @description A query parameter is not valid. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether requests can be served */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description They can. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "status": "ok"
                         *     }
                         */
                        "application/json": {
                            /** @enum {string} */
                            status: "ok";
                        };
                    };
                };
                /** @description A query parameter is not valid. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The database is not available. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What everybody may know of this installation, before they sign in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The settings that people meet first. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "version": "0.1.0",
                         *       "signUp": "open",
                         *       "minimumPasswordLength": 10,
                         *       "timeZone": "Europe/Berlin",
                         *       "sessionIdleMinutes": 20
                         *     }
                         */
                        "application/json": {
                            /** @description The version of the server. */
                            version: string;
                            /** @description Whether people may make an account by themselves. */
                            signUp: "open" | "closed";
                            /** @description The least number of characters of a password. */
                            minimumPasswordLength: number;
                            /** @description IANA name of the time zone that says which date is today for people who have not chosen one. */
                            timeZone: string;
                            /** @description A session ends after so many minutes without a request. */
                            sessionIdleMinutes: number;
                        };
                    };
                };
                /** @description A query parameter is not valid. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This server does not answer for that host. */
                421: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measurements in the text format of Prometheus
         * @description Needs an API token with the scope `metrics:read`, unless `WORKLOG_METRICS=public`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The measurements. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example # HELP worklog_database_up 1 while the database answers, else 0
                         *     worklog_database_up 1
                         */
                        "text/plain": string;
                    };
                };
                /** @description A query parameter is not valid. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Credentials are missing or not valid. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The credentials do not allow this. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This server does not answer for that host. */
                421: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The database is not available. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the configurations that the caller may read, by name */
        get: operations["listConfigs"];
        put?: never;
        /** Create a configuration */
        post: operations["createConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/configs/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a configuration */
        get: operations["getConfig"];
        /** Replace the data of a configuration; with `If-None-Match: *` create it */
        put: operations["replaceConfig"];
        post?: never;
        /** Delete a configuration */
        delete: operations["deleteConfig"];
        options?: never;
        head?: never;
        /** Replace the data of a configuration, as PUT does */
        patch: operations["updateConfig"];
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find objects by their values, among the configurations that the caller may read
         * @description Finds the objects of `data` that meet all `data.` parameters, by name and position.
         *
         *     A parameter is `data.PATH=VALUE`. A dot in the path goes one key deeper; arrays match where one of their elements
         *     does. `\.`, `\[` and `\\` stand for the character itself. The value is compared by what it looks like: `4608`
         *     finds the number and the string, `true` the boolean and the string, `null` null and the string; `"4608"`, in
         *     quotes, finds strings only.
         *
         *     `data.PATH[OPERATOR]=VALUE` asks for more: `gte`, `gt`, `lte`, `lt` (numbers with numbers, strings by their UTF-8
         *     bytes), `ne` (there is something, and it is not this), `in` (a list with commas), `prefix`, `exists` (`true` or
         *     `false`).
         */
        get: operations["searchConfigs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/day-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the types of days that are in force
         * @description What is built in, with what the configuration `worklog_day_types` lays over it.
         */
        get: operations["listDayTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the holidays of a year in a country or region
         * @description The public holidays, less those that the configuration `worklog_holidays` removes, with those that it adds. Without a country, only those that it adds everywhere: what people have who are based nowhere. The public ones come from the project date-holidays; the file NOTICE has its licences.
         */
        get: operations["listHolidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/holidays/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the countries of which the public holidays are known */
        get: operations["listHolidayCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/holidays/countries/{country}/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the regions of a country that have public holidays of their own */
        get: operations["listHolidayRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in: open a session, which a cookie holds; one that the client held ends */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out: end the session of the caller */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the sessions of the caller, the newest first */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /** End all sessions of the caller but this one */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one session of the caller */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List everybody with an account, by name */
        get: operations["listUsers"];
        put?: never;
        /** Make an account: for oneself, and be signed in, or as an administrator for somebody else */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the profile of the caller */
        get: operations["getMe"];
        put?: never;
        post?: never;
        /** Delete the account of the caller and all that is theirs */
        delete: operations["deleteMe"];
        options?: never;
        head?: never;
        /** Change the name, the time zone or the days of employment of the caller */
        patch: operations["changeMe"];
        trace?: never;
    };
    "/api/v2/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose another password; all other sessions end */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get somebody by name, in any letter case */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /** Delete the account of somebody and all that is theirs */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /** Make somebody an administrator, or no longer one */
        patch: operations["changeUser"];
        trace?: never;
    };
    "/api/v2/users/{name}/reset-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a link with which somebody can choose a new password */
        post: operations["createResetLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/first-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Become the first administrator, by the link that the server printed at its start */
        post: operations["createFirstAdministrator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a new password, by a link from an administrator; all sessions end */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the API tokens of the caller, by name, without their secrets */
        get: operations["listTokens"];
        put?: never;
        /** Make an API token that acts as the caller */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an API token of the caller, at once */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was changed of mine, by whom and when */
        get: operations["listMyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was changed, of one person or of all
         * @description Of what is a person's own, administrators see who did what when, and of days the dates and the types of the halves: neither notes nor places.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get all that is kept of me as one document
         * @description Secrets are not in it: passwords, tokens and the URL of a webhook.
         */
        get: operations["exportMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get where messages about my changes go */
        get: operations["getMySettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change where messages about my changes go */
        patch: operations["changeMySettings"];
        trace?: never;
    };
    "/api/v2/me/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages about my changes and what became of them, the newest first
         * @description Messages are kept for 30 days after they arrived or were given up.
         */
        get: operations["listMyDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List messages of all people, the newest first */
        get: operations["listOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/outbox/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message again that was given up; it then has another day to arrive */
        post: operations["retryMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List my days from one date to another */
        get: operations["listMyDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/days/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get my day of a date */
        get: operations["getMyDay"];
        /**
         * Record both halves of a day
         * @description Writing over a half that is set needs `"replace": true` or the tag of the day in `If-Match`. With neither the answer is 409, with a tag that is no longer current 412, both with what is there in `day`. Both halves null: no day.
         */
        put: operations["putMyDay"];
        post?: never;
        /** Remove a day */
        delete: operations["deleteMyDay"];
        options?: never;
        head?: never;
        /**
         * Change what is given of a day
         * @description What is left out stays as it is; a half that is null is taken away. What may be written over is as for `PUT`. Setting a half of a date without a record makes one.
         */
        patch: operations["patchMyDay"];
        trace?: never;
    };
    "/api/v2/me/days/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change up to 400 days together, all or none
         * @description Some `dates` alike, or `days` each with its own content. What is left out of a day stays as it is; both halves null remove it. Writing over halves that are set needs `"replace": true`, or the `tag` of the day among `days`. All conflicts are told together: 409 with `conflicts`.
         */
        post: operations["changeMyDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/days/batches/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore what was there before a batch
         * @description All or nothing. The answer is of a batch again, which can be undone in turn. Batches can be undone one by one, the last one first.
         */
        post: operations["undoMyBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/days/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the planned halves from one date to another that have come
         * @description Today is included; what is to come stays planned. The answer is of a batch, which can be undone.
         */
        post: operations["confirmMyDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/days.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get my days from one date to another as a CSV file
         * @description The columns are Date, Type, Location, Half, Status, Country, Region, Notes; see docs/days.md.
         */
        get: operations["exportMyDaysAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import my days from a CSV file
         * @description One write, which can be undone like a batch. See docs/days.md for the file.
         */
        post: operations["importMyDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import the days of several people from a CSV file with a column Person
         * @description One write for all of them; at most 200 people. Each of them can undo what is theirs like a batch. Of days that stand in the way the types are shown, neither notes nor places.
         */
        post: operations["importDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in */
        post: operations["olderLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make an account, and be logged in */
        put: operations["olderCreateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/{name}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the password; the old one is the proof, and all other sessions end */
        put: operations["olderResetPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/{name}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read settings and totals */
        get: operations["olderReadSettings"];
        /** Change settings and totals */
        put: operations["olderChangeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the entry of a date, those of a year, or all */
        get: operations["olderReadDays"];
        /** Replace the record of a day; its notes stay where none are sent */
        put: operations["olderChangeDay"];
        /** Record a day of which nothing is recorded yet */
        post: operations["olderRecordDay"];
        /** Delete the entry of a date, those of a year, all, or the account */
        delete: operations["olderDeleteDays"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List my places, by name */
        get: operations["listMyPlaces"];
        put?: never;
        /** Make a place of my own */
        post: operations["createMyPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/places/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a place of mine that no day names */
        delete: operations["removeMyPlace"];
        options?: never;
        head?: never;
        /** Rename a place of mine, say where it is, or archive it */
        patch: operations["changeMyPlace"];
        trace?: never;
    };
    "/api/v2/me/places/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make all days of a place of mine name another one, and remove the first
         * @description The audit keeps what was recorded: which place it was, and on which halves.
         */
        post: operations["mergeMyPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the places of the organisation, by name */
        get: operations["listOffices"];
        put?: never;
        /** Make a place of the organisation */
        post: operations["createOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/places/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename an office, say where it is, or archive it; offices are never removed */
        patch: operations["changeOffice"];
        trace?: never;
    };
    "/api/v2/me/work-patterns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List when I am to work, by the date from which it holds
         * @description Before the first one, Monday to Friday. Each day is judged by the pattern of that day, so a change never touches the days before it.
         */
        get: operations["listMyWorkPatterns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/work-patterns/{validFrom}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get when I am to work from a date on */
        get: operations["getMyWorkPattern"];
        /** Say when I am to work from a date on */
        put: operations["putMyWorkPattern"];
        post?: never;
        /** Remove when I am to work from a date on; the one before it holds again */
        delete: operations["removeMyWorkPattern"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/bases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where I am based, by the date from which it holds
         * @description The base of a date says which public holidays that date has for me.
         */
        get: operations["listMyBases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/bases/{validFrom}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get where I am based from a date on */
        get: operations["getMyBase"];
        /** Say where I am based from a date on */
        put: operations["putMyBase"];
        post?: never;
        /** Remove where I am based from a date on; the one before it holds again */
        delete: operations["removeMyBase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/allowances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how the allowances of the caller stand
         * @description `left = granted + carriedOver + entered - taken - expired`. `leftAfterPlans` is computed in the same way, with plans and unconfirmed days as if they were confirmed. Leave draws on what expires first; what is taken beyond all there is counts against the year's own grant, so both may be negative. A half that is not to be worked costs nothing.
         */
        get: operations["listMyAllowances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/allowances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how an allowance of the caller stands, and with explain=true why
         * @description `left = granted + carriedOver + entered - taken - expired`. `leftAfterPlans` is computed in the same way, with plans and unconfirmed days as if they were confirmed. Leave draws on what expires first; what is taken beyond all there is counts against the year's own grant, so both may be negative. A half that is not to be worked costs nothing.
         */
        get: operations["getMyAllowance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/allowances/{id}/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List how much of an allowance the caller has a year, by the date from which it holds */
        get: operations["listMyRates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/allowances/{id}/rates/{validFrom}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how much of an allowance the caller has a year from a date on */
        put: operations["putMyRate"];
        post?: never;
        /** Remove a rate of the caller; the one before it holds again */
        delete: operations["removeMyRate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/allowances/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was added to an allowance of the caller, and taken from it, besides the yearly grant */
        get: operations["listMyEntries"];
        put?: never;
        /** Add days to an allowance of the caller, or take some away */
        post: operations["addMyEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/allowances/{id}/entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an entry of the caller
         * @description What an administrator has entered, only administrators remove.
         */
        delete: operations["removeMyEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{name}/allowances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how the allowances of somebody stand
         * @description `left = granted + carriedOver + entered - taken - expired`. `leftAfterPlans` is computed in the same way, with plans and unconfirmed days as if they were confirmed. Leave draws on what expires first; what is taken beyond all there is counts against the year's own grant, so both may be negative. A half that is not to be worked costs nothing.
         */
        get: operations["listUserAllowances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{name}/allowances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how an allowance of somebody stands, and with explain=true why
         * @description `left = granted + carriedOver + entered - taken - expired`. `leftAfterPlans` is computed in the same way, with plans and unconfirmed days as if they were confirmed. Leave draws on what expires first; what is taken beyond all there is counts against the year's own grant, so both may be negative. A half that is not to be worked costs nothing.
         */
        get: operations["getUserAllowance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{name}/allowances/{id}/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List how much of an allowance somebody has a year, by the date from which it holds */
        get: operations["listUserRates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{name}/allowances/{id}/rates/{validFrom}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how much of an allowance somebody has a year from a date on */
        put: operations["putUserRate"];
        post?: never;
        /** Remove a rate of somebody; the one before it holds again */
        delete: operations["removeUserRate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{name}/allowances/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was added to an allowance of somebody, and taken from it, besides the yearly grant */
        get: operations["listUserEntries"];
        put?: never;
        /** Add days to an allowance of somebody, or take some away */
        post: operations["addUserEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{name}/allowances/{id}/entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an entry of somebody
         * @description What an administrator has entered, only administrators remove.
         */
        delete: operations["removeUserEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Add up my days: by type, place, country, region and month
         * @description Each half counts 0.5. Confirmed, planned and unconfirmed are never mixed. Halves without a place are in no place, and those of a place without a country in no country.
         */
        get: operations["getMySummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/me/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what I have not recorded or confirmed of the days that are over */
        get: operations["getMyGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This API description, OpenAPI 3.1 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The description. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "openapi": "3.1.0"
                         *     }
                         */
                        "application/json": {
                            openapi: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description A query parameter is not valid. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This server does not answer for that host. */
                421: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A problem document, RFC 9457. */
        Problem: {
            /** @description A URN that names the kind of problem. */
            type: string;
            /** @description A summary that is the same for each problem of this kind. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What is wrong this time, and how to mend it. */
            detail: string;
            /** @description The stable name of the problem. */
            code: string;
            errors?: {
                /** @description JSON Pointer into the body, or the name of a parameter or header. */
                pointer: string;
                detail: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listConfigs: {
        parameters: {
            query?: {
                /** @description At most so many configurations; a page also ends at 8 MiB. Without it all come, streamed. */
                limit?: number;
                /** @description Where to go on: `next` of the page before. */
                cursor?: string;
                /** @description `name` leaves out `data`. */
                fields?: "name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configurations. `next` is there with `limit` only, and while there are more. */
            200: {
                headers: {
                    /** @description The next page, `rel="next"`, while there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "configs": [
                     *         {
                     *           "name": "shop_database",
                     *           "data": [
                     *             {
                     *               "host": "db.shop.example",
                     *               "port": 5432,
                     *               "tls": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": "YWZ0ZXI6c2hvcF9kYXRhYmFzZQ"
                     *     }
                     */
                    "application/json": {
                        configs: ({
                            /**
                             * @description Unique; 1 to 128 of A-Z, a-z, 0-9 and _. Names that begin with `worklog_` are reserved.
                             * @example shop_database
                             */
                            name: string;
                            /**
                             * @description JSON objects of any keys and values, at most 32 levels deep and 10,000 values. The text is kept as it was sent, but for white space.
                             * @example [
                             *       {
                             *         "host": "db.shop.example",
                             *         "port": 5432,
                             *         "tls": true
                             *       }
                             *     ]
                             */
                            data: {
                                [key: string]: unknown;
                            }[];
                        } | {
                            /**
                             * @description Unique; 1 to 128 of A-Z, a-z, 0-9 and _. Names that begin with `worklog_` are reserved.
                             * @example shop_database
                             */
                            name: string;
                        })[];
                        /** @description The `cursor` of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description A query parameter is not valid; A header is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
        };
    };
    createConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "shop_database",
                 *       "data": [
                 *         {
                 *           "host": "db.shop.example",
                 *           "port": 5432,
                 *           "tls": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Unique; 1 to 128 of A-Z, a-z, 0-9 and _. Names that begin with `worklog_` are reserved.
                     * @example shop_database
                     */
                    name: string;
                    /**
                     * @description JSON objects of any keys and values, at most 32 levels deep and 10,000 values. The text is kept as it was sent, but for white space.
                     * @example [
                     *       {
                     *         "host": "db.shop.example",
                     *         "port": 5432,
                     *         "tls": true
                     *       }
                     *     ]
                     */
                    data: {
                        [key: string]: unknown;
                    }[];
                };
            };
        };
        responses: {
            /** @description The stored configuration. (200, not 201: older clients test for it.) */
            200: {
                headers: {
                    /** @description The entity tag of this version, `"<incarnation>-<version>"`. */
                    ETag?: string;
                    /** @description The path of the configuration. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "shop_database",
                     *       "data": [
                     *         {
                     *           "host": "db.shop.example",
                     *           "port": 5432,
                     *           "tls": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description Unique; 1 to 128 of A-Z, a-z, 0-9 and _. Names that begin with `worklog_` are reserved.
                         * @example shop_database
                         */
                        name: string;
                        /**
                         * @description JSON objects of any keys and values, at most 32 levels deep and 10,000 values. The text is kept as it was sent, but for white space.
                         * @example [
                         *       {
                         *         "host": "db.shop.example",
                         *         "port": 5432,
                         *         "tls": true
                         *       }
                         *     ]
                         */
                        data: {
                            [key: string]: unknown;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply; The configuration has too many values; A header is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The name is reserved; The policy is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
        };
    };
    getConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description Do it only for one of these entity tags, or `*`. */
                "if-match"?: string;
                /** @description Do it only for none of these entity tags. */
                "if-none-match"?: string;
            };
            path: {
                /**
                 * @description Unique; 1 to 128 of A-Z, a-z, 0-9 and _. Names that begin with `worklog_` are reserved.
                 * @example shop_database
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    /** @description The entity tag of this version, `"<incarnation>-<version>"`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "shop_database",
                     *       "data": [
                     *         {
                     *           "host": "db.shop.example",
                     *           "port": 5432,
                     *           "tls": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description Unique; 1 to 128 of A-Z, a-z, 0-9 and _. Names that begin with `worklog_` are reserved.
                         * @example shop_database
                         */
                        name: string;
                        /**
                         * @description JSON objects of any keys and values, at most 32 levels deep and 10,000 values. The text is kept as it was sent, but for white space.
                         * @example [
                         *       {
                         *         "host": "db.shop.example",
                         *         "port": 5432,
                         *         "tls": true
                         *       }
                         *     ]
                         */
                        data: {
                            [key: string]: unknown;
                        }[];
                    };
                };
            };
            /** @description It is still the version of If-None-Match. */
            304: {
                headers: {
                    /** @description The entity tag of this version, `"<incarnation>-<version>"`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; A header is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description There is no such configuration. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The precondition does not hold. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
        };
    };
    replaceConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description Do it only for one of these entity tags, or `*`. */
                "if-match"?: string;
                /** @description Do it only for none of these entity tags. */
                "if-none-match"?: string;
            };
            path: {
                /**
                 * @description Unique; 1 to 128 of A-Z, a-z, 0-9 and _. Names that begin with `worklog_` are reserved.
                 * @example shop_database
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": [
                 *         {
                 *           "host": "db.shop.example",
                 *           "port": 5432,
                 *           "tls": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Accepted when it equals the one in the path.
                     * @example shop_database
                     */
                    name?: string;
                    /**
                     * @description JSON objects of any keys and values, at most 32 levels deep and 10,000 values. The text is kept as it was sent, but for white space.
                     * @example [
                     *       {
                     *         "host": "db.shop.example",
                     *         "port": 5432,
                     *         "tls": true
                     *       }
                     *     ]
                     */
                    data: {
                        [key: string]: unknown;
                    }[];
                };
            };
        };
        responses: {
            /** @description It is stored, or was there already in the same words. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "match_count": 1,
                     *       "modified_count": 1,
                     *       "version": 3,
                     *       "etag": "\"9f86d081884c7d65-3\""
                     *     }
                     */
                    "application/json": {
                        /** @description Configurations that were there: 1, or 0 when this one was created. */
                        match_count: number;
                        /** @description 1 when the data changed, else 0. */
                        modified_count: number;
                        /** @description The version now. */
                        version: number;
                        /** @description The entity tag now, for If-Match. */
                        etag: string;
                    };
                };
            };
            /** @description It was created, as `If-None-Match: *` asked for. */
            201: {
                headers: {
                    /** @description The path of the configuration. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "match_count": 0,
                     *       "modified_count": 0,
                     *       "version": 1,
                     *       "etag": "\"9f86d081884c7d65-1\""
                     *     }
                     */
                    "application/json": {
                        /** @description Configurations that were there: 1, or 0 when this one was created. */
                        match_count: number;
                        /** @description 1 when the data changed, else 0. */
                        modified_count: number;
                        /** @description The version now. */
                        version: number;
                        /** @description The entity tag now, for If-Match. */
                        etag: string;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply; The configuration has too many values; A header is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description There is no such configuration. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description It is in use. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The precondition does not hold. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The name is reserved; The policy is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description A precondition is required. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
        };
    };
    deleteConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description Do it only for one of these entity tags, or `*`. */
                "if-match"?: string;
                /** @description Do it only for none of these entity tags. */
                "if-none-match"?: string;
            };
            path: {
                /**
                 * @description Unique; 1 to 128 of A-Z, a-z, 0-9 and _. Names that begin with `worklog_` are reserved.
                 * @example shop_database
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deleted_count": 1
                     *     }
                     */
                    "application/json": {
                        /** @enum {number} */
                        deleted_count: 1;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; A header is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description There is no such configuration. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description It is in use. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The precondition does not hold. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
        };
    };
    updateConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description Do it only for one of these entity tags, or `*`. */
                "if-match"?: string;
                /** @description Do it only for none of these entity tags. */
                "if-none-match"?: string;
            };
            path: {
                /**
                 * @description Unique; 1 to 128 of A-Z, a-z, 0-9 and _. Names that begin with `worklog_` are reserved.
                 * @example shop_database
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": [
                 *         {
                 *           "host": "db.shop.example",
                 *           "port": 5432,
                 *           "tls": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Accepted when it equals the one in the path.
                     * @example shop_database
                     */
                    name?: string;
                    /**
                     * @description JSON objects of any keys and values, at most 32 levels deep and 10,000 values. The text is kept as it was sent, but for white space.
                     * @example [
                     *       {
                     *         "host": "db.shop.example",
                     *         "port": 5432,
                     *         "tls": true
                     *       }
                     *     ]
                     */
                    data: {
                        [key: string]: unknown;
                    }[];
                };
            };
        };
        responses: {
            /** @description It is stored, or was there already in the same words. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "match_count": 1,
                     *       "modified_count": 1,
                     *       "version": 3,
                     *       "etag": "\"9f86d081884c7d65-3\""
                     *     }
                     */
                    "application/json": {
                        /** @description Configurations that were there: 1, or 0 when this one was created. */
                        match_count: number;
                        /** @description 1 when the data changed, else 0. */
                        modified_count: number;
                        /** @description The version now. */
                        version: number;
                        /** @description The entity tag now, for If-Match. */
                        etag: string;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply; The configuration has too many values; A header is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description There is no such configuration. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description It is in use. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The precondition does not hold. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The name is reserved; The policy is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description A precondition is required. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
        };
    };
    searchConfigs: {
        parameters: {
            query: {
                /** @description Only in the configuration of this name. */
                name?: string;
                /**
                 * @description One condition for each parameter whose name begins with `data.`. See above.
                 * @example {
                 *       "data.host": "db.shop.example",
                 *       "data.port[gte]": "5000"
                 *     }
                 */
                data: {
                    [key: string]: string;
                };
                /** @description At most so many objects; a page also ends at 8 MiB. */
                limit?: number;
                /** @description Where to go on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The objects that were found; there may be none. */
            200: {
                headers: {
                    /** @description The next page, `rel="next"`, while there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "results": [
                     *         {
                     *           "name": "shop_database",
                     *           "data": {
                     *             "host": "db.shop.example",
                     *             "port": 5432,
                     *             "tls": true
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description How many objects match, on all pages. */
                        total: number;
                        /**
                         * @description There when more match than `total` says: it stops at 10,000.
                         * @enum {string}
                         */
                        total_relation?: "gte";
                        results: {
                            /**
                             * @description Unique; 1 to 128 of A-Z, a-z, 0-9 and _. Names that begin with `worklog_` are reserved.
                             * @example shop_database
                             */
                            name: string;
                            /** @description The object, in the text that it is stored in. */
                            data: {
                                [key: string]: unknown;
                            };
                        }[];
                        /** @description The `cursor` of the next page, while there is one. */
                        next?: string;
                    };
                };
            };
            /** @description A query parameter is not valid; A header is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
            /** @description The database is not available; The search takes too long. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        Issue: string;
                    };
                };
            };
        };
    };
    listDayTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types, the built-in ones first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dayTypes": [
                     *         {
                     *           "id": "remote",
                     *           "label": "Remote",
                     *           "colour": "#189a9c",
                     *           "countsAs": "work",
                     *           "needsPlace": true,
                     *           "allowance": "remote",
                     *           "visibility": "full",
                     *           "isArchived": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        dayTypes: {
                            /**
                             * @description What days name it by; it never changes.
                             * @example remote
                             */
                            id: string;
                            /**
                             * @description What people call it.
                             * @example Remote
                             */
                            label: string;
                            /**
                             * @description `#rrggbb`.
                             * @example #189a9c
                             */
                            colour: string;
                            /**
                             * @description What a half of it counts as.
                             * @example work
                             * @enum {unknown}
                             */
                            countsAs: "work" | "leave" | "holiday" | "absence";
                            /**
                             * @description Whether a half of it must say where it was spent.
                             * @example true
                             */
                            needsPlace: boolean;
                            /**
                             * @description Id of the allowance that it draws on; null: of none.
                             * @example remote
                             */
                            allowance: string | null;
                            /**
                             * @description What colleagues see of it: the type, that somebody is away, or nothing.
                             * @example full
                             * @enum {unknown}
                             */
                            visibility: "full" | "away" | "hidden";
                            /**
                             * @description Still named by old days, no longer offered for new ones.
                             * @example false
                             */
                            isArchived: boolean;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHolidays: {
        parameters: {
            query: {
                /**
                 * @description ISO 3166-1 alpha-2 code.
                 * @example AT
                 */
                country?: string;
                /**
                 * @description ISO 3166-2 code.
                 * @example AT-9
                 */
                region?: string;
                /**
                 * @description The year.
                 * @example 2026
                 */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The holidays, by date; each date is there once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "country": "AT",
                     *       "region": "AT-9",
                     *       "year": 2026,
                     *       "holidays": [
                     *         {
                     *           "date": "2026-12-24",
                     *           "name": "Christmas Eve",
                     *           "am": false,
                     *           "pm": true
                     *         },
                     *         {
                     *           "date": "2026-12-25",
                     *           "name": "Christtag",
                     *           "am": true,
                     *           "pm": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        country: string | null;
                        region: string | null;
                        /** @description The year. */
                        year: number;
                        holidays: {
                            /**
                             * Format: date
                             * @description A calendar date.
                             * @example 2026-12-24
                             */
                            date: string;
                            /**
                             * @description What it is called where it is kept.
                             * @example Christmas Eve
                             */
                            name: string;
                            /**
                             * @description Whether the morning is free.
                             * @example false
                             */
                            am: boolean;
                            /**
                             * @description Whether the afternoon is free.
                             * @example true
                             */
                            pm: boolean;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHolidayCountries: {
        parameters: {
            query?: {
                /**
                 * @description In which language the names are; English without it. Regions that have no name in it are named as they are there.
                 * @example de
                 */
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The countries, by code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "countries": [
                     *         {
                     *           "code": "AT",
                     *           "name": "Österreich"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        countries: {
                            /** @description Code of the country. */
                            code: string;
                            /** @description What it is called. */
                            name: string;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHolidayRegions: {
        parameters: {
            query?: {
                /**
                 * @description In which language the names are; English without it. Regions that have no name in it are named as they are there.
                 * @example de
                 */
                language?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ISO 3166-1 alpha-2 code.
                 * @example AT
                 */
                country: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The regions, by code; none where the whole country has the same. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "regions": [
                     *         {
                     *           "code": "AT-9",
                     *           "name": "Wien"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        regions: {
                            /** @description Code of the region. */
                            code: string;
                            /** @description What it is called. */
                            name: string;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Zoë",
                 *       "password": "seven-quiet-otters"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The name, in any letter case.
                     * @example Zoë
                     */
                    name: string;
                    /**
                     * @description The password.
                     * @example seven-quiet-otters
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description The profile of whoever is signed in now. */
            201: {
                headers: {
                    /** @description The session, `worklog_session`: out of reach of scripts, for as long as the browser is open. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Zoë",
                     *       "role": "person",
                     *       "timeZone": "Europe/Vienna",
                     *       "firstDay": "2024-03-01",
                     *       "lastDay": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description 1 to 64 visible characters without `/`; unique without regard to letter case.
                         * @example Zoë
                         */
                        name: string;
                        /**
                         * @description An `administrator` also looks after people, policies and configurations.
                         * @example person
                         */
                        role: "person" | "administrator";
                        /**
                         * @description The IANA name of the time zone that says which date is today; null: that of the installation.
                         * @example Europe/Vienna
                         */
                        timeZone: string | null;
                        /**
                         * @description The first day of employment; null: not known. A calendar date, YYYY-MM-DD, of the years 1900 to 2200.
                         * @example 2024-03-01
                         */
                        firstDay: string | null;
                        /**
                         * @description The last day of employment; null: not known. A calendar date, YYYY-MM-DD, of the years 1900 to 2200.
                         * @example 2027-02-28
                         */
                        lastDay: string | null;
                        /**
                         * Format: date-time
                         * @description When the account was made.
                         * @example 2026-11-22T12:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The name or the password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; Too many attempts to sign in. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    /** @description Takes the session out of the browser. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sessions": [
                     *         {
                     *           "id": "01935f2e-7b5a-7c3d-9e1f-2a4b6c8d0e1f",
                     *           "createdAt": "2026-11-22T08:00:00.000Z",
                     *           "lastSeenAt": "2026-11-22T12:00:00.000Z",
                     *           "client": "Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0",
                     *           "current": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        sessions: {
                            /**
                             * Format: uuid
                             * @description Names the session; it opens nothing.
                             * @example 01935f2e-7b5a-7c3d-9e1f-2a4b6c8d0e1f
                             */
                            id: string;
                            /**
                             * Format: date-time
                             * @description When it was opened.
                             * @example 2026-11-22T08:00:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @description When it was last used, as far as this server knows.
                             * @example 2026-11-22T12:00:00.000Z
                             */
                            lastSeenAt: string;
                            /**
                             * @description What the client called itself.
                             * @example Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0
                             */
                            client: string;
                            /**
                             * @description Whether it is the session of the caller.
                             * @example true
                             */
                            current: boolean;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They have ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Names the session; it opens nothing.
                 * @example 01935f2e-7b5a-7c3d-9e1f-2a4b6c8d0e1f
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description At most so many people; 100 unless said otherwise. */
                limit?: number;
                /** @description Where to go on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people. `next` is there while there are more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "users": [
                     *         {
                     *           "name": "Zoë",
                     *           "role": "person",
                     *           "createdAt": "2026-11-22T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next": "em_Dqw"
                     *     }
                     */
                    "application/json": {
                        users: {
                            /**
                             * @description 1 to 64 visible characters without `/`; unique without regard to letter case.
                             * @example Zoë
                             */
                            name: string;
                            /**
                             * @description An `administrator` also looks after people, policies and configurations.
                             * @example person
                             */
                            role: "person" | "administrator";
                            /**
                             * Format: date-time
                             * @description When the account was made.
                             * @example 2026-11-22T12:00:00.000Z
                             */
                            createdAt: string;
                        }[];
                        /** @description The `cursor` of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Zoë",
                 *       "password": "seven-quiet-otters"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 1 to 64 visible characters without `/`; unique without regard to letter case.
                     * @example Zoë
                     */
                    name: string;
                    /**
                     * @description At least WORKLOG_PASSWORD_MIN_LENGTH and at most 1024 characters; not the name and none of the most common.
                     * @example seven-quiet-otters
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description The account is there. Who made it for themselves is signed in. */
            201: {
                headers: {
                    /** @description The session, `worklog_session`: out of reach of scripts, for as long as the browser is open. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Zoë",
                     *       "role": "person",
                     *       "timeZone": "Europe/Vienna",
                     *       "firstDay": "2024-03-01",
                     *       "lastDay": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description 1 to 64 visible characters without `/`; unique without regard to letter case.
                         * @example Zoë
                         */
                        name: string;
                        /**
                         * @description An `administrator` also looks after people, policies and configurations.
                         * @example person
                         */
                        role: "person" | "administrator";
                        /**
                         * @description The IANA name of the time zone that says which date is today; null: that of the installation.
                         * @example Europe/Vienna
                         */
                        timeZone: string | null;
                        /**
                         * @description The first day of employment; null: not known. A calendar date, YYYY-MM-DD, of the years 1900 to 2200.
                         * @example 2024-03-01
                         */
                        firstDay: string | null;
                        /**
                         * @description The last day of employment; null: not known. A calendar date, YYYY-MM-DD, of the years 1900 to 2200.
                         * @example 2027-02-28
                         */
                        lastDay: string | null;
                        /**
                         * Format: date-time
                         * @description When the account was made.
                         * @example 2026-11-22T12:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request comes from another site; People cannot make an account by themselves here. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Zoë",
                     *       "role": "person",
                     *       "timeZone": "Europe/Vienna",
                     *       "firstDay": "2024-03-01",
                     *       "lastDay": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description 1 to 64 visible characters without `/`; unique without regard to letter case.
                         * @example Zoë
                         */
                        name: string;
                        /**
                         * @description An `administrator` also looks after people, policies and configurations.
                         * @example person
                         */
                        role: "person" | "administrator";
                        /**
                         * @description The IANA name of the time zone that says which date is today; null: that of the installation.
                         * @example Europe/Vienna
                         */
                        timeZone: string | null;
                        /**
                         * @description The first day of employment; null: not known. A calendar date, YYYY-MM-DD, of the years 1900 to 2200.
                         * @example 2024-03-01
                         */
                        firstDay: string | null;
                        /**
                         * @description The last day of employment; null: not known. A calendar date, YYYY-MM-DD, of the years 1900 to 2200.
                         * @example 2027-02-28
                         */
                        lastDay: string | null;
                        /**
                         * Format: date-time
                         * @description When the account was made.
                         * @example 2026-11-22T12:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing of it is left. */
            204: {
                headers: {
                    /** @description Takes the session out of the browser. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There would be no administrator left. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "timeZone": "Europe/Vienna"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 1 to 64 visible characters without `/`; unique without regard to letter case.
                     * @example Zoë
                     */
                    name?: string;
                    /**
                     * @description The IANA name of the time zone that says which date is today; null: that of the installation.
                     * @example Europe/Vienna
                     */
                    timeZone?: string | null;
                    /**
                     * @description The first day of employment; null: not known. A calendar date, YYYY-MM-DD, of the years 1900 to 2200.
                     * @example 2024-03-01
                     */
                    firstDay?: string | null;
                    /**
                     * @description The last day of employment; null: not known. A calendar date, YYYY-MM-DD, of the years 1900 to 2200.
                     * @example 2027-02-28
                     */
                    lastDay?: string | null;
                } | null;
            };
        };
        responses: {
            /** @description The profile now. What was left out is as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Zoë",
                     *       "role": "person",
                     *       "timeZone": "Europe/Vienna",
                     *       "firstDay": "2024-03-01",
                     *       "lastDay": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description 1 to 64 visible characters without `/`; unique without regard to letter case.
                         * @example Zoë
                         */
                        name: string;
                        /**
                         * @description An `administrator` also looks after people, policies and configurations.
                         * @example person
                         */
                        role: "person" | "administrator";
                        /**
                         * @description The IANA name of the time zone that says which date is today; null: that of the installation.
                         * @example Europe/Vienna
                         */
                        timeZone: string | null;
                        /**
                         * @description The first day of employment; null: not known. A calendar date, YYYY-MM-DD, of the years 1900 to 2200.
                         * @example 2024-03-01
                         */
                        firstDay: string | null;
                        /**
                         * @description The last day of employment; null: not known. A calendar date, YYYY-MM-DD, of the years 1900 to 2200.
                         * @example 2027-02-28
                         */
                        lastDay: string | null;
                        /**
                         * Format: date-time
                         * @description When the account was made.
                         * @example 2026-11-22T12:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "seven-quiet-otters",
                 *       "newPassword": "eight-loud-herons"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The password until now.
                     * @example seven-quiet-otters
                     */
                    password: string;
                    /**
                     * @description At least WORKLOG_PASSWORD_MIN_LENGTH and at most 1024 characters; not the name and none of the most common.
                     * @example seven-quiet-otters
                     */
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description The new password is in force. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid; The name or the password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; Too many attempts to sign in. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 1 to 64 visible characters without `/`; unique without regard to letter case.
                 * @example Zoë
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Zoë",
                     *       "role": "person",
                     *       "createdAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description 1 to 64 visible characters without `/`; unique without regard to letter case.
                         * @example Zoë
                         */
                        name: string;
                        /**
                         * @description An `administrator` also looks after people, policies and configurations.
                         * @example person
                         */
                        role: "person" | "administrator";
                        /**
                         * Format: date-time
                         * @description When the account was made.
                         * @example 2026-11-22T12:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 1 to 64 visible characters without `/`; unique without regard to letter case.
                 * @example Zoë
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing of it is left. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There would be no administrator left. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 1 to 64 visible characters without `/`; unique without regard to letter case.
                 * @example Zoë
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "administrator"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description An `administrator` also looks after people, policies and configurations.
                     * @example person
                     */
                    role: "person" | "administrator";
                };
            };
        };
        responses: {
            /** @description The person now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Zoë",
                     *       "role": "person",
                     *       "createdAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description 1 to 64 visible characters without `/`; unique without regard to letter case.
                         * @example Zoë
                         */
                        name: string;
                        /**
                         * @description An `administrator` also looks after people, policies and configurations.
                         * @example person
                         */
                        role: "person" | "administrator";
                        /**
                         * Format: date-time
                         * @description When the account was made.
                         * @example 2026-11-22T12:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There would be no administrator left. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createResetLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 1 to 64 visible characters without `/`; unique without regard to letter case.
                 * @example Zoë
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link, for that person alone. It works once and cannot be shown again. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://worklog.example/reset-password#5Yl8cQ1JcXo1d0oGvb3m4L2n7kHq9wErTyUiOpAsDfG",
                     *       "expiresAt": "2026-11-22T13:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** @description Where the person chooses the password. */
                        url: string;
                        /**
                         * Format: date-time
                         * @description From then on it no longer works.
                         */
                        expiresAt: string;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFirstAdministrator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The part of the link behind `#`.
                     * @example 5Yl8cQ1JcXo1d0oGvb3m4L2n7kHq9wErTyUiOpAsDfG
                     */
                    secret: string;
                    /**
                     * @description 1 to 64 visible characters without `/`; unique without regard to letter case.
                     * @example Zoë
                     */
                    name: string;
                    /**
                     * @description At least WORKLOG_PASSWORD_MIN_LENGTH and at most 1024 characters; not the name and none of the most common.
                     * @example seven-quiet-otters
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description The account is there, and its owner is signed in. */
            201: {
                headers: {
                    /** @description The session, `worklog_session`: out of reach of scripts, for as long as the browser is open. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Zoë",
                     *       "role": "administrator",
                     *       "timeZone": null,
                     *       "firstDay": "2024-03-01",
                     *       "lastDay": null,
                     *       "createdAt": "2026-11-22T12:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description 1 to 64 visible characters without `/`; unique without regard to letter case.
                         * @example Zoë
                         */
                        name: string;
                        /**
                         * @description An `administrator` also looks after people, policies and configurations.
                         * @example person
                         */
                        role: "person" | "administrator";
                        /**
                         * @description The IANA name of the time zone that says which date is today; null: that of the installation.
                         * @example Europe/Vienna
                         */
                        timeZone: string | null;
                        /**
                         * @description The first day of employment; null: not known. A calendar date, YYYY-MM-DD, of the years 1900 to 2200.
                         * @example 2024-03-01
                         */
                        firstDay: string | null;
                        /**
                         * @description The last day of employment; null: not known. A calendar date, YYYY-MM-DD, of the years 1900 to 2200.
                         * @example 2027-02-28
                         */
                        lastDay: string | null;
                        /**
                         * Format: date-time
                         * @description When the account was made.
                         * @example 2026-11-22T12:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The link was used already, has expired, or never was one. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The part of the link behind `#`.
                     * @example 5Yl8cQ1JcXo1d0oGvb3m4L2n7kHq9wErTyUiOpAsDfG
                     */
                    secret: string;
                    /**
                     * @description At least WORKLOG_PASSWORD_MIN_LENGTH and at most 1024 characters; not the name and none of the most common.
                     * @example seven-quiet-otters
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description The new password is in force. Nobody is signed in. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The link was used already, has expired, or never was one. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokens": [
                     *         {
                     *           "id": "01935f2e-7b5a-7c3d-9e1f-2a4b6c8d0e1f",
                     *           "name": "phone",
                     *           "scopes": [
                     *             "days:read"
                     *           ],
                     *           "createdAt": "2026-11-22T12:00:00.000Z",
                     *           "expiresAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        tokens: {
                            /**
                             * Format: uuid
                             * @description Names the token; it opens nothing.
                             */
                            id: string;
                            /**
                             * @description What its owner calls it: 1 to 64 characters, unique among theirs.
                             * @example phone
                             */
                            name: string;
                            /**
                             * @description What it allows; `days:write` includes `days:read`.
                             * @example [
                             *       "days:read"
                             *     ]
                             */
                            scopes: ("days:read" | "days:write")[];
                            /**
                             * Format: date-time
                             * @description When it was made.
                             */
                            createdAt: string;
                            /** @description From this instant on it is not accepted; null: it never expires. */
                            expiresAt: string | null;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "phone",
                 *       "scopes": [
                 *         "days:read"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @description What its owner calls it: 1 to 64 characters, unique among theirs.
                     * @example phone
                     */
                    name: string;
                    /**
                     * @description What it allows; `days:write` includes `days:read`.
                     * @example [
                     *       "days:read"
                     *     ]
                     */
                    scopes: ("days:read" | "days:write")[];
                    /**
                     * Format: date-time
                     * @description RFC 3339, in the future; without it the token never expires.
                     * @example 2027-01-31T00:00:00Z
                     */
                    expiresAt?: string;
                };
            };
        };
        responses: {
            /** @description The token. Its secret is shown this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01935f2e-7b5a-7c3d-9e1f-2a4b6c8d0e1f",
                     *       "name": "phone",
                     *       "scopes": [
                     *         "days:read"
                     *       ],
                     *       "createdAt": "2026-11-22T12:00:00.000Z",
                     *       "expiresAt": null,
                     *       "token": "wlp_5Yl8cQ1JcXo1d0oGvb3m4L2n7kHq9wErTyUiOpAsDfG"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Names the token; it opens nothing.
                         */
                        id: string;
                        /**
                         * @description What its owner calls it: 1 to 64 characters, unique among theirs.
                         * @example phone
                         */
                        name: string;
                        /**
                         * @description What it allows; `days:write` includes `days:read`.
                         * @example [
                         *       "days:read"
                         *     ]
                         */
                        scopes: ("days:read" | "days:write")[];
                        /**
                         * Format: date-time
                         * @description When it was made.
                         */
                        createdAt: string;
                        /** @description From this instant on it is not accepted; null: it never expires. */
                        expiresAt: string | null;
                        /** @description The secret, for `Authorization: Bearer`. */
                        token: string;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The name is taken; There are as many tokens as there may be. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Names the token; it opens nothing. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is no longer accepted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyAudit: {
        parameters: {
            query?: {
                /** @description At most so many entries; 50 without it. */
                limit?: number;
                /** @description Where to go on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries, the newest first. `next` is there while there are more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *           "at": "2026-11-03T07:59:12.031Z",
                     *           "action": "day.changed",
                     *           "target": "2026-11-03",
                     *           "by": "self",
                     *           "actor": "Zoë",
                     *           "before": {
                     *             "am": {
                     *               "type": "office"
                     *             },
                     *             "pm": null
                     *           },
                     *           "after": {
                     *             "am": {
                     *               "type": "sick"
                     *             },
                     *             "pm": null
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        entries: {
                            /** @description A UUID, version 7; later entries have higher ones. */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            /**
                             * @description What happened.
                             * @example day.changed
                             */
                            action: string;
                            /** @description What it happened to, such as a date; null where the action says it. */
                            target: string | null;
                            /**
                             * @description In which part somebody did it; `operator`: on the command line.
                             * @enum {unknown}
                             */
                            by: "self" | "administrator" | "operator";
                            /** @description Name of who did it; null: an operator, or somebody who is no longer there. */
                            actor: string | null;
                            /** @description What was there before, or is there after; null: nothing, or nothing to be shown. */
                            before: Record<string, never> | string | unknown[] | number | boolean | null;
                            /** @description What was there before, or is there after; null: nothing, or nothing to be shown. */
                            after: Record<string, never> | string | unknown[] | number | boolean | null;
                        }[];
                        /** @description The `cursor` of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description At most so many entries; 50 without it. */
                limit?: number;
                /** @description Where to go on: `next` of the page before. */
                cursor?: string;
                /** @description Name of the person, in any letter case. */
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries, the newest first. `next` is there while there are more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *           "at": "2026-11-03T07:59:12.031Z",
                     *           "action": "day.changed",
                     *           "target": "2026-11-03",
                     *           "by": "self",
                     *           "actor": "Zoë",
                     *           "before": {
                     *             "am": {
                     *               "type": "office"
                     *             },
                     *             "pm": null
                     *           },
                     *           "after": {
                     *             "am": {
                     *               "type": "sick"
                     *             },
                     *             "pm": null
                     *           },
                     *           "person": "Zoë"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        entries: {
                            /** @description A UUID, version 7; later entries have higher ones. */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            /**
                             * @description What happened.
                             * @example day.changed
                             */
                            action: string;
                            /** @description What it happened to, such as a date; null where the action says it. */
                            target: string | null;
                            /**
                             * @description In which part somebody did it; `operator`: on the command line.
                             * @enum {unknown}
                             */
                            by: "self" | "administrator" | "operator";
                            /** @description Name of who did it; null: an operator, or somebody who is no longer there. */
                            actor: string | null;
                            /** @description What was there before, or is there after; null: nothing, or nothing to be shown. */
                            before: Record<string, never> | string | unknown[] | number | boolean | null;
                            /** @description What was there before, or is there after; null: nothing, or nothing to be shown. */
                            after: Record<string, never> | string | unknown[] | number | boolean | null;
                            /** @description Whose it is; null: of the organisation, or of somebody who is no longer there. */
                            person: string | null;
                        }[];
                        /** @description The `cursor` of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportMine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; its parts come in this order. */
            200: {
                headers: {
                    /** @description The name of the file. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exportedAt": "2026-11-22T12:00:00.000Z",
                     *       "profile": {
                     *         "name": "Zoë"
                     *       },
                     *       "settings": {
                     *         "slackHost": null
                     *       },
                     *       "places": [],
                     *       "days": [],
                     *       "workPatterns": [],
                     *       "bases": [],
                     *       "rates": [],
                     *       "entries": [],
                     *       "sessions": [],
                     *       "tokens": [],
                     *       "deliveries": [],
                     *       "audit": []
                     *     }
                     */
                    "application/json": {
                        /** Format: date-time */
                        exportedAt: string;
                        /** @description As `GET /api/v2/me` shows it. */
                        profile: {
                            [key: string]: unknown;
                        };
                        settings: {
                            /** @description Where messages go; the rest of the URL is a secret. */
                            slackHost: string | null;
                        };
                        /** @description By name: id, name, kind, country, region, archived. */
                        places: {
                            [key: string]: unknown;
                        }[];
                        /** @description By date, as `GET /api/v2/me/days` shows them. */
                        days: {
                            [key: string]: unknown;
                        }[];
                        /** @description By date: validFrom, weeks. */
                        workPatterns: {
                            [key: string]: unknown;
                        }[];
                        /** @description By date: validFrom, country, region. */
                        bases: {
                            [key: string]: unknown;
                        }[];
                        /** @description By allowance and date: allowance, validFrom, daysAYear. */
                        rates: {
                            [key: string]: unknown;
                        }[];
                        /** @description In the order they were made: id, allowance, kind, days, validFrom, expiresOn, reason, madeBy, createdAt. */
                        entries: {
                            [key: string]: unknown;
                        }[];
                        /** @description The newest first: createdAt, lastSeenAt, client. */
                        sessions: {
                            [key: string]: unknown;
                        }[];
                        /** @description By name: name, scopes, createdAt, expiresAt. */
                        tokens: {
                            [key: string]: unknown;
                        }[];
                        /** @description Messages, the newest first: text, host, state, attempts, createdAt, lastError. */
                        deliveries: {
                            [key: string]: unknown;
                        }[];
                        /** @description The newest first, as `GET /api/v2/me/audit` shows it. */
                        audit: {
                            [key: string]: unknown;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slackUrl": "https://hooks.slack.com/services/T000/B000/XXXX"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description The URL of an incoming webhook of Slack; `null` for no messages. Who has it can write to the channel, so treat it as a secret; a token without `days:write` is shown its host alone. Only hosts of `WORKLOG_OUTGOING_HOSTS` are accepted.
                         * @example https://hooks.slack.com/services/T000/B000/XXXX
                         */
                        slackUrl: string | null;
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is not named stays as it is. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "slackUrl": "https://hooks.slack.com/services/T000/B000/XXXX"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The URL of an incoming webhook of Slack; `null` for no messages. Who has it can write to the channel, so treat it as a secret; a token without `days:write` is shown its host alone. Only hosts of `WORKLOG_OUTGOING_HOSTS` are accepted.
                     * @example https://hooks.slack.com/services/T000/B000/XXXX
                     */
                    slackUrl?: string | null;
                } | null;
            };
        };
        responses: {
            /** @description The settings now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slackUrl": "https://hooks.slack.com/services/T000/B000/XXXX"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description The URL of an incoming webhook of Slack; `null` for no messages. Who has it can write to the channel, so treat it as a secret; a token without `days:write` is shown its host alone. Only hosts of `WORKLOG_OUTGOING_HOSTS` are accepted.
                         * @example https://hooks.slack.com/services/T000/B000/XXXX
                         */
                        slackUrl: string | null;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyDeliveries: {
        parameters: {
            query?: {
                /** @description At most so many messages; 50 without it. */
                limit?: number;
                /** @description Where to go on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. `next` is there while there are more. */
            200: {
                headers: {
                    /** @description The next page, `rel="next"`, while there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deliveries": [
                     *         {
                     *           "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *           "text": "anna added remote (Berlin) for 2026-11-03",
                     *           "host": "hooks.slack.com",
                     *           "state": "waiting",
                     *           "attempts": 2,
                     *           "createdAt": "2026-11-03T07:59:12.031Z",
                     *           "dueAt": "2026-11-03T08:00:04.512Z",
                     *           "lastError": "The destination answered 503."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        deliveries: {
                            /** @description A UUID, version 7; later messages have higher ones. */
                            id: string;
                            /** @description The message, before it is escaped for Slack. */
                            text: string;
                            /** @description Where it goes; the rest of the URL is a secret. */
                            host: string;
                            /** @description `dead`: it did not arrive within 24 hours and is not sent any more. */
                            state: "waiting" | "delivered" | "dead";
                            /** @description How often it was sent, or is being sent. */
                            attempts: number;
                            /**
                             * Format: date-time
                             * @description When the change was made that it tells of.
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @description While it waits: not sent before.
                             */
                            dueAt?: string;
                            /**
                             * Format: date-time
                             * @description When it arrived or was given up.
                             */
                            endedAt?: string;
                            /** @description Why the last attempt failed; `null` when none did, or when it has arrived. */
                            lastError: string | null;
                        }[];
                        /** @description The `cursor` of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOutbox: {
        parameters: {
            query?: {
                /** @description Those in one state; `dead` without it. */
                state?: "waiting" | "delivered" | "dead";
                /** @description At most so many messages; 50 without it. */
                limit?: number;
                /** @description Where to go on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. `next` is there while there are more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": [
                     *         {
                     *           "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *           "person": "Zoë",
                     *           "host": "hooks.slack.com",
                     *           "state": "dead",
                     *           "attempts": 28,
                     *           "createdAt": "2026-11-03T07:59:12.031Z",
                     *           "endedAt": "2026-11-04T07:59:12.031Z",
                     *           "lastError": "The destination answered 503."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        messages: {
                            /** @description A UUID, version 7; later messages have higher ones. */
                            id: string;
                            /** @description Whose message it is. */
                            person: string | null;
                            /** @description Where it goes. */
                            host: string;
                            /**
                             * @description `dead`: it did not arrive in time and is not sent any more.
                             * @enum {unknown}
                             */
                            state: "waiting" | "delivered" | "dead";
                            attempts: number;
                            /** Format: date-time */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @description While it waits.
                             */
                            dueAt?: string;
                            /**
                             * Format: date-time
                             * @description When it arrived or was given up.
                             */
                            endedAt?: string;
                            lastError: string | null;
                        }[];
                        /** @description The `cursor` of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message now. One that waits is as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *       "person": "Zoë",
                     *       "host": "hooks.slack.com",
                     *       "state": "dead",
                     *       "attempts": 28,
                     *       "createdAt": "2026-11-03T07:59:12.031Z",
                     *       "endedAt": "2026-11-04T07:59:12.031Z",
                     *       "lastError": "The destination answered 503."
                     *     }
                     */
                    "application/json": {
                        /** @description A UUID, version 7; later messages have higher ones. */
                        id: string;
                        /** @description Whose message it is. */
                        person: string | null;
                        /** @description Where it goes. */
                        host: string;
                        /**
                         * @description `dead`: it did not arrive in time and is not sent any more.
                         * @enum {unknown}
                         */
                        state: "waiting" | "delivered" | "dead";
                        attempts: number;
                        /** Format: date-time */
                        createdAt: string;
                        /**
                         * Format: date-time
                         * @description While it waits.
                         */
                        dueAt?: string;
                        /**
                         * Format: date-time
                         * @description When it arrived or was given up.
                         */
                        endedAt?: string;
                        lastError: string | null;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such message. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The message has arrived. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyDays: {
        parameters: {
            query: {
                /**
                 * @description The first date.
                 * @example 2026-11-01
                 */
                from: string;
                /**
                 * @description The last date; it is included.
                 * @example 2026-11-30
                 */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days that have a record, by date; at most 3660 dates can be asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "days": [
                     *         {
                     *           "date": "2026-11-03",
                     *           "am": {
                     *             "type": "remote",
                     *             "place": {
                     *               "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *               "name": "Berlin"
                     *             },
                     *             "status": "confirmed"
                     *           },
                     *           "pm": {
                     *             "type": "office",
                     *             "place": null,
                     *             "status": "confirmed"
                     *           },
                     *           "notes": "Workshop with the client",
                     *           "tag": "9f86d081884c7d65"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        days: {
                            /**
                             * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                             * @example 2026-11-03
                             */
                            date: string;
                            /** @description Null: nothing is recorded. */
                            am: {
                                /**
                                 * @description The id of a type of days.
                                 * @example remote
                                 */
                                type: string;
                                /** @description Where; null: nowhere in particular. */
                                place: {
                                    id: string;
                                    /** @description Its name now; null: the place is gone. */
                                    name: string | null;
                                } | null;
                                /**
                                 * @description `confirmed` is evidence of what was, `planned` is what shall be.
                                 * @enum {unknown}
                                 */
                                status: "planned" | "confirmed";
                            } | null;
                            /** @description Null: nothing is recorded. */
                            pm: {
                                /**
                                 * @description The id of a type of days.
                                 * @example remote
                                 */
                                type: string;
                                /** @description Where; null: nowhere in particular. */
                                place: {
                                    id: string;
                                    /** @description Its name now; null: the place is gone. */
                                    name: string | null;
                                } | null;
                                /**
                                 * @description `confirmed` is evidence of what was, `planned` is what shall be.
                                 * @enum {unknown}
                                 */
                                status: "planned" | "confirmed";
                            } | null;
                            /** @description May be empty. */
                            notes: string;
                            /** @description For `If-Match`; another one after each change. */
                            tag: string;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Do it only while the day has one of these tags. That lets it be written over. */
                "if-match"?: string;
                /** @description `*`: do it only where there is no day. */
                "if-none-match"?: string;
            };
            path: {
                /**
                 * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                 * @example 2026-11-03
                 */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The day. */
            200: {
                headers: {
                    /** @description The tag of the day. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "date": "2026-11-03",
                     *       "am": {
                     *         "type": "remote",
                     *         "place": {
                     *           "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *           "name": "Berlin"
                     *         },
                     *         "status": "confirmed"
                     *       },
                     *       "pm": {
                     *         "type": "office",
                     *         "place": null,
                     *         "status": "confirmed"
                     *       },
                     *       "notes": "Workshop with the client",
                     *       "tag": "9f86d081884c7d65"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                         * @example 2026-11-03
                         */
                        date: string;
                        /** @description Null: nothing is recorded. */
                        am: {
                            /**
                             * @description The id of a type of days.
                             * @example remote
                             */
                            type: string;
                            /** @description Where; null: nowhere in particular. */
                            place: {
                                id: string;
                                /** @description Its name now; null: the place is gone. */
                                name: string | null;
                            } | null;
                            /**
                             * @description `confirmed` is evidence of what was, `planned` is what shall be.
                             * @enum {unknown}
                             */
                            status: "planned" | "confirmed";
                        } | null;
                        /** @description Null: nothing is recorded. */
                        pm: {
                            /**
                             * @description The id of a type of days.
                             * @example remote
                             */
                            type: string;
                            /** @description Where; null: nowhere in particular. */
                            place: {
                                id: string;
                                /** @description Its name now; null: the place is gone. */
                                name: string | null;
                            } | null;
                            /**
                             * @description `confirmed` is evidence of what was, `planned` is what shall be.
                             * @enum {unknown}
                             */
                            status: "planned" | "confirmed";
                        } | null;
                        /** @description May be empty. */
                        notes: string;
                        /** @description For `If-Match`; another one after each change. */
                        tag: string;
                    };
                };
            };
            /** @description It still has a tag of `If-None-Match`. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; A header is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no record of that day. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The precondition does not hold. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putMyDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Do it only while the day has one of these tags. That lets it be written over. */
                "if-match"?: string;
                /** @description `*`: do it only where there is no day. */
                "if-none-match"?: string;
            };
            path: {
                /**
                 * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                 * @example 2026-11-03
                 */
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "am": {
                 *         "type": "remote",
                 *         "place": {
                 *           "name": "Berlin"
                 *         }
                 *       },
                 *       "pm": {
                 *         "type": "office"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Null: nothing shall be recorded.
                     * @example {
                     *       "type": "remote",
                     *       "place": {
                     *         "name": "Berlin"
                     *       }
                     *     }
                     */
                    am: {
                        /**
                         * @description The id of a type of days.
                         * @example remote
                         */
                        type: string;
                        /** @description The id of a place of one's own or of an office, also as `{"id": ...}`; or `{"name": ...}`, which is found, or made. Null: nowhere in particular. */
                        place?: string | {
                            id?: string;
                            name?: string;
                        } | null;
                        /**
                         * @description Without it: `planned` for what is to come, else `confirmed`.
                         * @enum {string}
                         */
                        status?: "planned" | "confirmed";
                    } | null;
                    /**
                     * @description Null: nothing shall be recorded.
                     * @example {
                     *       "type": "remote",
                     *       "place": {
                     *         "name": "Berlin"
                     *       }
                     *     }
                     */
                    pm: {
                        /**
                         * @description The id of a type of days.
                         * @example remote
                         */
                        type: string;
                        /** @description The id of a place of one's own or of an office, also as `{"id": ...}`; or `{"name": ...}`, which is found, or made. Null: nowhere in particular. */
                        place?: string | {
                            id?: string;
                            name?: string;
                        } | null;
                        /**
                         * @description Without it: `planned` for what is to come, else `confirmed`.
                         * @enum {string}
                         */
                        status?: "planned" | "confirmed";
                    } | null;
                    /**
                     * @description At most 2000 characters. Without it they stay as they are.
                     * @example Workshop with the client
                     */
                    notes?: string;
                    /**
                     * @description Halves that are set may be written over.
                     * @example false
                     */
                    replace?: boolean;
                };
            };
        };
        responses: {
            /** @description The day as it is now. */
            200: {
                headers: {
                    /** @description The tag of the day. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "date": "2026-11-03",
                     *       "am": {
                     *         "type": "remote",
                     *         "place": {
                     *           "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *           "name": "Berlin"
                     *         },
                     *         "status": "confirmed"
                     *       },
                     *       "pm": {
                     *         "type": "office",
                     *         "place": null,
                     *         "status": "confirmed"
                     *       },
                     *       "notes": "Workshop with the client",
                     *       "tag": "9f86d081884c7d65"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                         * @example 2026-11-03
                         */
                        date: string;
                        /** @description Null: nothing is recorded. */
                        am: {
                            /**
                             * @description The id of a type of days.
                             * @example remote
                             */
                            type: string;
                            /** @description Where; null: nowhere in particular. */
                            place: {
                                id: string;
                                /** @description Its name now; null: the place is gone. */
                                name: string | null;
                            } | null;
                            /**
                             * @description `confirmed` is evidence of what was, `planned` is what shall be.
                             * @enum {unknown}
                             */
                            status: "planned" | "confirmed";
                        } | null;
                        /** @description Null: nothing is recorded. */
                        pm: {
                            /**
                             * @description The id of a type of days.
                             * @example remote
                             */
                            type: string;
                            /** @description Where; null: nowhere in particular. */
                            place: {
                                id: string;
                                /** @description Its name now; null: the place is gone. */
                                name: string | null;
                            } | null;
                            /**
                             * @description `confirmed` is evidence of what was, `planned` is what shall be.
                             * @enum {unknown}
                             */
                            status: "planned" | "confirmed";
                        } | null;
                        /** @description May be empty. */
                        notes: string;
                        /** @description For `If-Match`; another one after each change. */
                        tag: string;
                    };
                };
            };
            /** @description The day; there was none of that date. */
            201: {
                headers: {
                    /** @description The tag of the day. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "date": "2026-11-03",
                     *       "am": {
                     *         "type": "remote",
                     *         "place": {
                     *           "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *           "name": "Berlin"
                     *         },
                     *         "status": "confirmed"
                     *       },
                     *       "pm": {
                     *         "type": "office",
                     *         "place": null,
                     *         "status": "confirmed"
                     *       },
                     *       "notes": "Workshop with the client",
                     *       "tag": "9f86d081884c7d65"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                         * @example 2026-11-03
                         */
                        date: string;
                        /** @description Null: nothing is recorded. */
                        am: {
                            /**
                             * @description The id of a type of days.
                             * @example remote
                             */
                            type: string;
                            /** @description Where; null: nowhere in particular. */
                            place: {
                                id: string;
                                /** @description Its name now; null: the place is gone. */
                                name: string | null;
                            } | null;
                            /**
                             * @description `confirmed` is evidence of what was, `planned` is what shall be.
                             * @enum {unknown}
                             */
                            status: "planned" | "confirmed";
                        } | null;
                        /** @description Null: nothing is recorded. */
                        pm: {
                            /**
                             * @description The id of a type of days.
                             * @example remote
                             */
                            type: string;
                            /** @description Where; null: nowhere in particular. */
                            place: {
                                id: string;
                                /** @description Its name now; null: the place is gone. */
                                name: string | null;
                            } | null;
                            /**
                             * @description `confirmed` is evidence of what was, `planned` is what shall be.
                             * @enum {unknown}
                             */
                            status: "planned" | "confirmed";
                        } | null;
                        /** @description May be empty. */
                        notes: string;
                        /** @description For `If-Match`; another one after each change. */
                        tag: string;
                    };
                };
            };
            /** @description No half is set any more, so there is no day any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply; A header is not valid; A day that has not come cannot be confirmed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no record of that day. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The day has a record already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The precondition does not hold. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMyDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Do it only while the day has one of these tags. That lets it be written over. */
                "if-match"?: string;
                /** @description `*`: do it only where there is no day. */
                "if-none-match"?: string;
            };
            path: {
                /**
                 * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                 * @example 2026-11-03
                 */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is no longer there. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read; A header is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no record of that day. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The precondition does not hold. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchMyDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Do it only while the day has one of these tags. That lets it be written over. */
                "if-match"?: string;
                /** @description `*`: do it only where there is no day. */
                "if-none-match"?: string;
            };
            path: {
                /**
                 * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                 * @example 2026-11-03
                 */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "pm": {
                 *         "type": "sick"
                 *       },
                 *       "replace": true
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Null: nothing shall be recorded.
                     * @example {
                     *       "type": "remote",
                     *       "place": {
                     *         "name": "Berlin"
                     *       }
                     *     }
                     */
                    am?: {
                        /**
                         * @description The id of a type of days.
                         * @example remote
                         */
                        type: string;
                        /** @description The id of a place of one's own or of an office, also as `{"id": ...}`; or `{"name": ...}`, which is found, or made. Null: nowhere in particular. */
                        place?: string | {
                            id?: string;
                            name?: string;
                        } | null;
                        /**
                         * @description Without it: `planned` for what is to come, else `confirmed`.
                         * @enum {string}
                         */
                        status?: "planned" | "confirmed";
                    } | null;
                    /**
                     * @description Null: nothing shall be recorded.
                     * @example {
                     *       "type": "remote",
                     *       "place": {
                     *         "name": "Berlin"
                     *       }
                     *     }
                     */
                    pm?: {
                        /**
                         * @description The id of a type of days.
                         * @example remote
                         */
                        type: string;
                        /** @description The id of a place of one's own or of an office, also as `{"id": ...}`; or `{"name": ...}`, which is found, or made. Null: nowhere in particular. */
                        place?: string | {
                            id?: string;
                            name?: string;
                        } | null;
                        /**
                         * @description Without it: `planned` for what is to come, else `confirmed`.
                         * @enum {string}
                         */
                        status?: "planned" | "confirmed";
                    } | null;
                    /**
                     * @description At most 2000 characters. Without it they stay as they are.
                     * @example Workshop with the client
                     */
                    notes?: string;
                    /**
                     * @description Halves that are set may be written over.
                     * @example false
                     */
                    replace?: boolean;
                } | null;
            };
        };
        responses: {
            /** @description The day as it is now. */
            200: {
                headers: {
                    /** @description The tag of the day. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "date": "2026-11-03",
                     *       "am": {
                     *         "type": "remote",
                     *         "place": {
                     *           "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *           "name": "Berlin"
                     *         },
                     *         "status": "confirmed"
                     *       },
                     *       "pm": {
                     *         "type": "office",
                     *         "place": null,
                     *         "status": "confirmed"
                     *       },
                     *       "notes": "Workshop with the client",
                     *       "tag": "9f86d081884c7d65"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                         * @example 2026-11-03
                         */
                        date: string;
                        /** @description Null: nothing is recorded. */
                        am: {
                            /**
                             * @description The id of a type of days.
                             * @example remote
                             */
                            type: string;
                            /** @description Where; null: nowhere in particular. */
                            place: {
                                id: string;
                                /** @description Its name now; null: the place is gone. */
                                name: string | null;
                            } | null;
                            /**
                             * @description `confirmed` is evidence of what was, `planned` is what shall be.
                             * @enum {unknown}
                             */
                            status: "planned" | "confirmed";
                        } | null;
                        /** @description Null: nothing is recorded. */
                        pm: {
                            /**
                             * @description The id of a type of days.
                             * @example remote
                             */
                            type: string;
                            /** @description Where; null: nowhere in particular. */
                            place: {
                                id: string;
                                /** @description Its name now; null: the place is gone. */
                                name: string | null;
                            } | null;
                            /**
                             * @description `confirmed` is evidence of what was, `planned` is what shall be.
                             * @enum {unknown}
                             */
                            status: "planned" | "confirmed";
                        } | null;
                        /** @description May be empty. */
                        notes: string;
                        /** @description For `If-Match`; another one after each change. */
                        tag: string;
                    };
                };
            };
            /** @description The day; there was none of that date. */
            201: {
                headers: {
                    /** @description The tag of the day. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "date": "2026-11-03",
                     *       "am": {
                     *         "type": "remote",
                     *         "place": {
                     *           "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *           "name": "Berlin"
                     *         },
                     *         "status": "confirmed"
                     *       },
                     *       "pm": {
                     *         "type": "office",
                     *         "place": null,
                     *         "status": "confirmed"
                     *       },
                     *       "notes": "Workshop with the client",
                     *       "tag": "9f86d081884c7d65"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                         * @example 2026-11-03
                         */
                        date: string;
                        /** @description Null: nothing is recorded. */
                        am: {
                            /**
                             * @description The id of a type of days.
                             * @example remote
                             */
                            type: string;
                            /** @description Where; null: nowhere in particular. */
                            place: {
                                id: string;
                                /** @description Its name now; null: the place is gone. */
                                name: string | null;
                            } | null;
                            /**
                             * @description `confirmed` is evidence of what was, `planned` is what shall be.
                             * @enum {unknown}
                             */
                            status: "planned" | "confirmed";
                        } | null;
                        /** @description Null: nothing is recorded. */
                        pm: {
                            /**
                             * @description The id of a type of days.
                             * @example remote
                             */
                            type: string;
                            /** @description Where; null: nowhere in particular. */
                            place: {
                                id: string;
                                /** @description Its name now; null: the place is gone. */
                                name: string | null;
                            } | null;
                            /**
                             * @description `confirmed` is evidence of what was, `planned` is what shall be.
                             * @enum {unknown}
                             */
                            status: "planned" | "confirmed";
                        } | null;
                        /** @description May be empty. */
                        notes: string;
                        /** @description For `If-Match`; another one after each change. */
                        tag: string;
                    };
                };
            };
            /** @description No half is set any more, so there is no day any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply; A header is not valid; A day that has not come cannot be confirmed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no record of that day. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The day has a record already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The precondition does not hold. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMyDays: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters of your own, for two days: the same request with the same key is done once and answered the same again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    dates?: string[];
                    days?: {
                        /**
                         * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                         * @example 2026-11-03
                         */
                        date: string;
                        /**
                         * @description Null: nothing shall be recorded.
                         * @example {
                         *       "type": "remote",
                         *       "place": {
                         *         "name": "Berlin"
                         *       }
                         *     }
                         */
                        am?: {
                            /**
                             * @description The id of a type of days.
                             * @example remote
                             */
                            type: string;
                            /** @description The id of a place of one's own or of an office, also as `{"id": ...}`; or `{"name": ...}`, which is found, or made. Null: nowhere in particular. */
                            place?: string | {
                                id?: string;
                                name?: string;
                            } | null;
                            /**
                             * @description Without it: `planned` for what is to come, else `confirmed`.
                             * @enum {string}
                             */
                            status?: "planned" | "confirmed";
                        } | null;
                        /**
                         * @description Null: nothing shall be recorded.
                         * @example {
                         *       "type": "remote",
                         *       "place": {
                         *         "name": "Berlin"
                         *       }
                         *     }
                         */
                        pm?: {
                            /**
                             * @description The id of a type of days.
                             * @example remote
                             */
                            type: string;
                            /** @description The id of a place of one's own or of an office, also as `{"id": ...}`; or `{"name": ...}`, which is found, or made. Null: nowhere in particular. */
                            place?: string | {
                                id?: string;
                                name?: string;
                            } | null;
                            /**
                             * @description Without it: `planned` for what is to come, else `confirmed`.
                             * @enum {string}
                             */
                            status?: "planned" | "confirmed";
                        } | null;
                        /**
                         * @description At most 2000 characters. Without it they stay as they are.
                         * @example Workshop with the client
                         */
                        notes?: string;
                        /** @description The tag that the day must have; it may then be written over. */
                        tag?: string;
                    }[];
                    /**
                     * @description Null: nothing shall be recorded.
                     * @example {
                     *       "type": "remote",
                     *       "place": {
                     *         "name": "Berlin"
                     *       }
                     *     }
                     */
                    am?: {
                        /**
                         * @description The id of a type of days.
                         * @example remote
                         */
                        type: string;
                        /** @description The id of a place of one's own or of an office, also as `{"id": ...}`; or `{"name": ...}`, which is found, or made. Null: nowhere in particular. */
                        place?: string | {
                            id?: string;
                            name?: string;
                        } | null;
                        /**
                         * @description Without it: `planned` for what is to come, else `confirmed`.
                         * @enum {string}
                         */
                        status?: "planned" | "confirmed";
                    } | null;
                    /**
                     * @description Null: nothing shall be recorded.
                     * @example {
                     *       "type": "remote",
                     *       "place": {
                     *         "name": "Berlin"
                     *       }
                     *     }
                     */
                    pm?: {
                        /**
                         * @description The id of a type of days.
                         * @example remote
                         */
                        type: string;
                        /** @description The id of a place of one's own or of an office, also as `{"id": ...}`; or `{"name": ...}`, which is found, or made. Null: nowhere in particular. */
                        place?: string | {
                            id?: string;
                            name?: string;
                        } | null;
                        /**
                         * @description Without it: `planned` for what is to come, else `confirmed`.
                         * @enum {string}
                         */
                        status?: "planned" | "confirmed";
                    } | null;
                    /**
                     * @description At most 2000 characters. Without it they stay as they are.
                     * @example Workshop with the client
                     */
                    notes?: string;
                    /**
                     * @description Halves that are set may be written over.
                     * @example false
                     */
                    replace?: boolean;
                    /** @description Only tell what would be done. */
                    dryRun?: boolean;
                } | null;
            };
        };
        responses: {
            /** @description What was done, or would be. */
            200: {
                headers: {
                    /** @description `true` where the request was done before and this is the answer of then. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "batch": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *       "dryRun": false,
                     *       "created": [
                     *         "2026-12-28",
                     *         "2026-12-29"
                     *       ],
                     *       "changed": [],
                     *       "removed": [],
                     *       "unchanged": [],
                     *       "conflicts": []
                     *     }
                     */
                    "application/json": {
                        /** @description The id by which it can be undone, for seven days; null where nothing was changed. */
                        batch: string | null;
                        /** @description Nothing was written. */
                        dryRun: boolean;
                        created: string[];
                        changed: string[];
                        removed: string[];
                        /** @description They are already as was wished. */
                        unchanged: string[];
                        /** @description With `dryRun` the days that stand in the way, each with what is there. Without it they are an error. */
                        conflicts: {
                            /**
                             * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                             * @example 2026-11-03
                             */
                            date: string;
                            day: {
                                /**
                                 * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                                 * @example 2026-11-03
                                 */
                                date: string;
                                /** @description Null: nothing is recorded. */
                                am: {
                                    /**
                                     * @description The id of a type of days.
                                     * @example remote
                                     */
                                    type: string;
                                    /** @description Where; null: nowhere in particular. */
                                    place: {
                                        id: string;
                                        /** @description Its name now; null: the place is gone. */
                                        name: string | null;
                                    } | null;
                                    /**
                                     * @description `confirmed` is evidence of what was, `planned` is what shall be.
                                     * @enum {unknown}
                                     */
                                    status: "planned" | "confirmed";
                                } | null;
                                /** @description Null: nothing is recorded. */
                                pm: {
                                    /**
                                     * @description The id of a type of days.
                                     * @example remote
                                     */
                                    type: string;
                                    /** @description Where; null: nowhere in particular. */
                                    place: {
                                        id: string;
                                        /** @description Its name now; null: the place is gone. */
                                        name: string | null;
                                    } | null;
                                    /**
                                     * @description `confirmed` is evidence of what was, `planned` is what shall be.
                                     * @enum {unknown}
                                     */
                                    status: "planned" | "confirmed";
                                } | null;
                                /** @description May be empty. */
                                notes: string;
                                /** @description For `If-Match`; another one after each change. */
                                tag: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply; A day that has not come cannot be confirmed; A header is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Days have a record already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The idempotency key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoMyBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters of your own, for two days: the same request with the same key is done once and answered the same again. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The `batch` of the answer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was done, or would be. */
            200: {
                headers: {
                    /** @description `true` where the request was done before and this is the answer of then. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "batch": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *       "dryRun": false,
                     *       "created": [
                     *         "2026-12-28",
                     *         "2026-12-29"
                     *       ],
                     *       "changed": [],
                     *       "removed": [],
                     *       "unchanged": [],
                     *       "conflicts": []
                     *     }
                     */
                    "application/json": {
                        /** @description The id by which it can be undone, for seven days; null where nothing was changed. */
                        batch: string | null;
                        /** @description Nothing was written. */
                        dryRun: boolean;
                        created: string[];
                        changed: string[];
                        removed: string[];
                        /** @description They are already as was wished. */
                        unchanged: string[];
                        /** @description With `dryRun` the days that stand in the way, each with what is there. Without it they are an error. */
                        conflicts: {
                            /**
                             * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                             * @example 2026-11-03
                             */
                            date: string;
                            day: {
                                /**
                                 * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                                 * @example 2026-11-03
                                 */
                                date: string;
                                /** @description Null: nothing is recorded. */
                                am: {
                                    /**
                                     * @description The id of a type of days.
                                     * @example remote
                                     */
                                    type: string;
                                    /** @description Where; null: nowhere in particular. */
                                    place: {
                                        id: string;
                                        /** @description Its name now; null: the place is gone. */
                                        name: string | null;
                                    } | null;
                                    /**
                                     * @description `confirmed` is evidence of what was, `planned` is what shall be.
                                     * @enum {unknown}
                                     */
                                    status: "planned" | "confirmed";
                                } | null;
                                /** @description Null: nothing is recorded. */
                                pm: {
                                    /**
                                     * @description The id of a type of days.
                                     * @example remote
                                     */
                                    type: string;
                                    /** @description Where; null: nowhere in particular. */
                                    place: {
                                        id: string;
                                        /** @description Its name now; null: the place is gone. */
                                        name: string | null;
                                    } | null;
                                    /**
                                     * @description `confirmed` is evidence of what was, `planned` is what shall be.
                                     * @enum {unknown}
                                     */
                                    status: "planned" | "confirmed";
                                } | null;
                                /** @description May be empty. */
                                notes: string;
                                /** @description For `If-Match`; another one after each change. */
                                tag: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; A header is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such batch that can be undone. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Days were changed since. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The idempotency key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmMyDays: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters of your own, for two days: the same request with the same key is done once and answered the same again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-11-16",
                 *       "to": "2026-11-22",
                 *       "fill": {
                 *         "type": "office"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The first date.
                     * @example 2026-11-01
                     */
                    from: string;
                    /**
                     * @description The last date; it is included.
                     * @example 2026-11-30
                     */
                    to: string;
                    /**
                     * @description What halves become that were to be worked before today and have no record. Without it they stay unknown.
                     * @example {
                     *       "type": "office"
                     *     }
                     */
                    fill?: {
                        /**
                         * @description The id of a type of days.
                         * @example remote
                         */
                        type: string;
                        /** @description The id of a place of one's own or of an office, also as `{"id": ...}`; or `{"name": ...}`, which is found, or made. Null: nowhere in particular. */
                        place?: string | {
                            id?: string;
                            name?: string;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description What was done, or would be. */
            200: {
                headers: {
                    /** @description `true` where the request was done before and this is the answer of then. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "batch": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *       "dryRun": false,
                     *       "created": [
                     *         "2026-12-28",
                     *         "2026-12-29"
                     *       ],
                     *       "changed": [],
                     *       "removed": [],
                     *       "unchanged": [],
                     *       "conflicts": []
                     *     }
                     */
                    "application/json": {
                        /** @description The id by which it can be undone, for seven days; null where nothing was changed. */
                        batch: string | null;
                        /** @description Nothing was written. */
                        dryRun: boolean;
                        created: string[];
                        changed: string[];
                        removed: string[];
                        /** @description They are already as was wished. */
                        unchanged: string[];
                        /** @description With `dryRun` the days that stand in the way, each with what is there. Without it they are an error. */
                        conflicts: {
                            /**
                             * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                             * @example 2026-11-03
                             */
                            date: string;
                            day: {
                                /**
                                 * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                                 * @example 2026-11-03
                                 */
                                date: string;
                                /** @description Null: nothing is recorded. */
                                am: {
                                    /**
                                     * @description The id of a type of days.
                                     * @example remote
                                     */
                                    type: string;
                                    /** @description Where; null: nowhere in particular. */
                                    place: {
                                        id: string;
                                        /** @description Its name now; null: the place is gone. */
                                        name: string | null;
                                    } | null;
                                    /**
                                     * @description `confirmed` is evidence of what was, `planned` is what shall be.
                                     * @enum {unknown}
                                     */
                                    status: "planned" | "confirmed";
                                } | null;
                                /** @description Null: nothing is recorded. */
                                pm: {
                                    /**
                                     * @description The id of a type of days.
                                     * @example remote
                                     */
                                    type: string;
                                    /** @description Where; null: nowhere in particular. */
                                    place: {
                                        id: string;
                                        /** @description Its name now; null: the place is gone. */
                                        name: string | null;
                                    } | null;
                                    /**
                                     * @description `confirmed` is evidence of what was, `planned` is what shall be.
                                     * @enum {unknown}
                                     */
                                    status: "planned" | "confirmed";
                                } | null;
                                /** @description May be empty. */
                                notes: string;
                                /** @description For `If-Match`; another one after each change. */
                                tag: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply; A header is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The idempotency key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportMyDaysAsCsv: {
        parameters: {
            query: {
                /**
                 * @description The first date.
                 * @example 2026-11-01
                 */
                from: string;
                /**
                 * @description The last date; it is included.
                 * @example 2026-11-30
                 */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description The name of the file. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example Date,Type,Location,Half,Status,Country,Region,Notes
                     *     2026-11-03,remote,Berlin,full,confirmed,DE,,
                     */
                    "text/csv": string;
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importMyDays: {
        parameters: {
            query?: {
                /** @description Only tell what would be done. */
                dryRun?: boolean;
            };
            header?: {
                /** @description 1 to 255 visible ASCII characters of your own, for two days: the same request with the same key is done once and answered the same again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csv": "Date,Type,Location\r\n2026-11-03,remote,Berlin\r\n"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The file as a text, at most 4000 rows. Its first line has the names of the columns.
                     * @example Date,Type,Location
                     *     2026-11-03,remote,Berlin
                     */
                    csv: string;
                    /** @description What the file calls its columns. Other columns of the file are then ignored. */
                    columns?: {
                        /** @description What the file calls the column Person. */
                        Person?: string;
                        /** @description What the file calls the column Date. */
                        Date?: string;
                        /** @description What the file calls the column Type. */
                        Type?: string;
                        /** @description What the file calls the column Location. */
                        Location?: string;
                        /** @description What the file calls the column Half. */
                        Half?: string;
                        /** @description What the file calls the column Status. */
                        Status?: string;
                        /** @description What the file calls the column Country. */
                        Country?: string;
                        /** @description What the file calls the column Region. */
                        Region?: string;
                        /** @description What the file calls the column Notes. */
                        Notes?: string;
                    };
                    /**
                     * @description How dates are written; without it `YYYY-MM-DD`.
                     * @enum {unknown}
                     */
                    dateFormat?: "YYYY-MM-DD" | "DD.MM.YYYY" | "MM/DD/YYYY" | "DD/MM/YYYY" | "YYYY/MM/DD" | "DD-MM-YYYY";
                    /** @description Leave out what is wrong or in the way. Without it nothing is written when anything is. */
                    onlyRight?: boolean;
                    /**
                     * @description Halves that are set may be written over.
                     * @example false
                     */
                    replace?: boolean;
                };
            };
        };
        responses: {
            /** @description What was done, or would be. */
            200: {
                headers: {
                    /** @description `true` where the request was done before and this is the answer of then. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "batch": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *       "dryRun": false,
                     *       "created": [
                     *         "2026-11-03"
                     *       ],
                     *       "changed": [],
                     *       "removed": [],
                     *       "unchanged": [],
                     *       "conflicts": [],
                     *       "rowErrors": []
                     *     }
                     */
                    "application/json": {
                        /** @description The id by which it can be undone, for seven days; null where nothing was changed. */
                        batch: string | null;
                        /** @description Nothing was written. */
                        dryRun: boolean;
                        created: string[];
                        changed: string[];
                        removed: string[];
                        /** @description They are already as was wished. */
                        unchanged: string[];
                        /** @description With `dryRun` the days that stand in the way, each with what is there. Without it they are an error. */
                        conflicts: {
                            /**
                             * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                             * @example 2026-11-03
                             */
                            date: string;
                            day: {
                                /**
                                 * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                                 * @example 2026-11-03
                                 */
                                date: string;
                                /** @description Null: nothing is recorded. */
                                am: {
                                    /**
                                     * @description The id of a type of days.
                                     * @example remote
                                     */
                                    type: string;
                                    /** @description Where; null: nowhere in particular. */
                                    place: {
                                        id: string;
                                        /** @description Its name now; null: the place is gone. */
                                        name: string | null;
                                    } | null;
                                    /**
                                     * @description `confirmed` is evidence of what was, `planned` is what shall be.
                                     * @enum {unknown}
                                     */
                                    status: "planned" | "confirmed";
                                } | null;
                                /** @description Null: nothing is recorded. */
                                pm: {
                                    /**
                                     * @description The id of a type of days.
                                     * @example remote
                                     */
                                    type: string;
                                    /** @description Where; null: nowhere in particular. */
                                    place: {
                                        id: string;
                                        /** @description Its name now; null: the place is gone. */
                                        name: string | null;
                                    } | null;
                                    /**
                                     * @description `confirmed` is evidence of what was, `planned` is what shall be.
                                     * @enum {unknown}
                                     */
                                    status: "planned" | "confirmed";
                                } | null;
                                /** @description May be empty. */
                                notes: string;
                                /** @description For `If-Match`; another one after each change. */
                                tag: string;
                            } | null;
                        }[];
                        /** @description What is wrong with rows. */
                        rowErrors: {
                            /** @description The line of the file; its first is 1. */
                            line: number;
                            column: string;
                            detail: string;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply; A header is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There are as many as there may be; Days have a record already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The idempotency key belongs to another request; Rows of the file are wrong. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importDays: {
        parameters: {
            query?: {
                /** @description Only tell what would be done. */
                dryRun?: boolean;
            };
            header?: {
                /** @description 1 to 255 visible ASCII characters of your own, for two days: the same request with the same key is done once and answered the same again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csv": "Date,Type,Location\r\n2026-11-03,remote,Berlin\r\n"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The file as a text, at most 4000 rows. Its first line has the names of the columns.
                     * @example Date,Type,Location
                     *     2026-11-03,remote,Berlin
                     */
                    csv: string;
                    /** @description What the file calls its columns. Other columns of the file are then ignored. */
                    columns?: {
                        /** @description What the file calls the column Person. */
                        Person?: string;
                        /** @description What the file calls the column Date. */
                        Date?: string;
                        /** @description What the file calls the column Type. */
                        Type?: string;
                        /** @description What the file calls the column Location. */
                        Location?: string;
                        /** @description What the file calls the column Half. */
                        Half?: string;
                        /** @description What the file calls the column Status. */
                        Status?: string;
                        /** @description What the file calls the column Country. */
                        Country?: string;
                        /** @description What the file calls the column Region. */
                        Region?: string;
                        /** @description What the file calls the column Notes. */
                        Notes?: string;
                    };
                    /**
                     * @description How dates are written; without it `YYYY-MM-DD`.
                     * @enum {unknown}
                     */
                    dateFormat?: "YYYY-MM-DD" | "DD.MM.YYYY" | "MM/DD/YYYY" | "DD/MM/YYYY" | "YYYY/MM/DD" | "DD-MM-YYYY";
                    /** @description Leave out what is wrong or in the way. Without it nothing is written when anything is. */
                    onlyRight?: boolean;
                    /**
                     * @description Halves that are set may be written over.
                     * @example false
                     */
                    replace?: boolean;
                };
            };
        };
        responses: {
            /** @description What was done, or would be, for each person. */
            200: {
                headers: {
                    /** @description `true` where the request was done before and this is the answer of then. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "people": [
                     *         {
                     *           "person": "Zoë",
                     *           "batch": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *           "dryRun": false,
                     *           "created": [
                     *             "2026-11-03"
                     *           ],
                     *           "changed": [],
                     *           "removed": [],
                     *           "unchanged": [],
                     *           "conflicts": []
                     *         }
                     *       ],
                     *       "rowErrors": []
                     *     }
                     */
                    "application/json": {
                        people: {
                            person: string;
                            /** @description The id by which it can be undone, for seven days; null where nothing was changed. */
                            batch: string | null;
                            /** @description Nothing was written. */
                            dryRun: boolean;
                            created: string[];
                            changed: string[];
                            removed: string[];
                            /** @description They are already as was wished. */
                            unchanged: string[];
                            /** @description The days that stand in the way, each with the types of its halves: neither notes nor places. */
                            conflicts: {
                                /**
                                 * @description A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.
                                 * @example 2026-11-03
                                 */
                                date: string;
                                day: {
                                    am: {
                                        type: string;
                                    } | null;
                                    pm: {
                                        type: string;
                                    } | null;
                                } | null;
                            }[];
                        }[];
                        /** @description What is wrong with rows. */
                        rowErrors: {
                            /** @description The line of the file; its first is 1. */
                            line: number;
                            column: string;
                            detail: string;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply; A header is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There are as many as there may be; Days have a record already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The idempotency key belongs to another request; Rows of the file are wrong. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    olderLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "Zoë",
                 *       "password": "seven-quiet-otters"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The name of the person; unique without regard to letter case.
                     * @example Zoë
                     */
                    username: string;
                    /**
                     * @description The password.
                     * @example seven-quiet-otters
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Logged in. */
            200: {
                headers: {
                    /** @description The session, as `worklog_session`; keep it in a cookie jar. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": "Logged in as Zoë"
                     *     }
                     */
                    "application/json": {
                        /** @description A sentence that says what was done. */
                        success: string;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply; The older API does not allow this. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description Too many requests; Too many attempts to sign in. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
        };
    };
    olderCreateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "Zoë",
                 *       "password": "seven-quiet-otters"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The name of the person; unique without regard to letter case.
                     * @example Zoë
                     */
                    username: string;
                    /**
                     * @description The password.
                     * @example seven-quiet-otters
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description The account is there, and the caller is logged in. */
            200: {
                headers: {
                    /** @description The session, as `worklog_session`; keep it in a cookie jar. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": "Created the account Zoë"
                     *     }
                     */
                    "application/json": {
                        /** @description A sentence that says what was done. */
                        success: string;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply; The older API does not allow this. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
        };
    };
    olderResetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The caller's own name, in any letter case and percent-encoded.
                 * @example Zoë
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "password": "seven-quiet-otters",
                 *       "new_password": "eight-calm-herons"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Accepted when it is the name in the path.
                     * @example Zoë
                     */
                    username?: string;
                    /**
                     * @description The password.
                     * @example seven-quiet-otters
                     */
                    password?: string;
                    /**
                     * @description The password from now on.
                     * @example eight-calm-herons
                     */
                    new_password?: string;
                } | null;
            };
        };
        responses: {
            /** @description The password is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": "Changed the password; all other sessions have ended"
                     *     }
                     */
                    "application/json": {
                        /** @description A sentence that says what was done. */
                        success: string;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The request comes from another site; The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description Too many requests; Too many attempts to sign in. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
        };
    };
    olderReadSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The caller's own name, in any letter case and percent-encoded.
                 * @example Zoë
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "settings": {
                     *         "slack": "",
                     *         "total": {
                     *           "remote": -1,
                     *           "vacation": 25,
                     *           "holiday": -1,
                     *           "sick": -1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        settings: {
                            /**
                             * @description The URL of a Slack webhook; empty: none.
                             * @example
                             */
                            slack: string;
                            total: {
                                /**
                                 * @description Days a year by a rate of one’s own; -1: there is none.
                                 * @example 25
                                 */
                                remote: number;
                                /**
                                 * @description Days a year by a rate of one’s own; -1: there is none.
                                 * @example 25
                                 */
                                vacation: number;
                                /**
                                 * @description Days a year by a rate of one’s own; -1: there is none.
                                 * @example 25
                                 */
                                holiday: number;
                                /**
                                 * @description Days a year by a rate of one’s own; -1: there is none.
                                 * @example 25
                                 */
                                sick: number;
                            };
                        };
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description Not logged in; The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
        };
    };
    olderChangeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The caller's own name, in any letter case and percent-encoded.
                 * @example Zoë
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description One of these at least, with keys in any letter case. Other keys are refused. */
        requestBody?: {
            content: {
                "application/json": ({
                    /**
                     * @description The URL of a Slack webhook; empty: no messages any more.
                     * @example https://hooks.slack.com/services/T0/B0/abc
                     */
                    slack?: unknown;
                    /**
                     * @description A whole number from -1 to 366, also as text: days a year from 1 January of this year on; -1: no rate of one’s own.
                     * @example 25
                     * @example 25
                     */
                    remote?: unknown;
                    /**
                     * @description A whole number from -1 to 366, also as text: days a year from 1 January of this year on; -1: no rate of one’s own.
                     * @example 25
                     * @example 25
                     */
                    vacation?: unknown;
                    /**
                     * @description A whole number from -1 to 366, also as text: days a year from 1 January of this year on; -1: no rate of one’s own.
                     * @example 25
                     * @example 25
                     */
                    holiday?: unknown;
                    /**
                     * @description A whole number from -1 to 366, also as text: days a year from 1 January of this year on; -1: no rate of one’s own.
                     * @example 25
                     * @example 25
                     */
                    sick?: unknown;
                } & {
                    [key: string]: unknown;
                }) | null;
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "settings": {
                     *         "slack": "",
                     *         "total": {
                     *           "remote": -1,
                     *           "vacation": 25,
                     *           "holiday": -1,
                     *           "sick": -1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        settings: {
                            /**
                             * @description The URL of a Slack webhook; empty: none.
                             * @example
                             */
                            slack: string;
                            total: {
                                /**
                                 * @description Days a year by a rate of one’s own; -1: there is none.
                                 * @example 25
                                 */
                                remote: number;
                                /**
                                 * @description Days a year by a rate of one’s own; -1: there is none.
                                 * @example 25
                                 */
                                vacation: number;
                                /**
                                 * @description Days a year by a rate of one’s own; -1: there is none.
                                 * @example 25
                                 */
                                holiday: number;
                                /**
                                 * @description Days a year by a rate of one’s own; -1: there is none.
                                 * @example 25
                                 */
                                sick: number;
                            };
                        };
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply; The older API does not allow this. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The request comes from another site; Not logged in; The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
        };
    };
    olderReadDays: {
        parameters: {
            query?: {
                /**
                 * @description A calendar date, `YYYY-MM-DD`.
                 * @example 2026-11-03
                 */
                date?: string;
                /**
                 * @description A year of four digits.
                 * @example 2026
                 */
                year?: string;
                /**
                 * @description The id of a type of days, in any letter case.
                 * @example remote
                 */
                type?: string;
                /**
                 * @description Where it was spent; ignored unless the type needs a place.
                 * @example New York
                 */
                location?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The caller's own name, in any letter case and percent-encoded.
                 * @example Zoë
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With `date` that entry, with `year` that year, else all years. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "years": [
                     *         {
                     *           "year": 2026,
                     *           "entries": [
                     *             {
                     *               "date": "2026-11-03",
                     *               "type": "remote",
                     *               "location": "New York",
                     *               "notes": ""
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        years: {
                            /** @description The year. */
                            year: number;
                            entries: {
                                /**
                                 * @description The date.
                                 * @example 2026-11-03
                                 */
                                date: string;
                                /**
                                 * @description The id of the type.
                                 * @example remote
                                 */
                                type: string;
                                /**
                                 * @description The name of the place; only of types that need one.
                                 * @example New York
                                 */
                                location?: string;
                                /**
                                 * @description May be empty.
                                 * @example
                                 */
                                notes: string;
                                /** @description Both halves of a day, where they differ. */
                                halves?: {
                                    am: {
                                        /**
                                         * @description The id of the type.
                                         * @example remote
                                         */
                                        type: string;
                                        /**
                                         * @description The name of the place; only of types that need one.
                                         * @example New York
                                         */
                                        location?: string;
                                    } | null;
                                    pm: {
                                        /**
                                         * @description The id of the type.
                                         * @example remote
                                         */
                                        type: string;
                                        /**
                                         * @description The name of the place; only of types that need one.
                                         * @example New York
                                         */
                                        location?: string;
                                    } | null;
                                };
                            }[];
                        }[];
                    } | {
                        /** @description The year. */
                        year: number;
                        entries: {
                            /**
                             * @description The date.
                             * @example 2026-11-03
                             */
                            date: string;
                            /**
                             * @description The id of the type.
                             * @example remote
                             */
                            type: string;
                            /**
                             * @description The name of the place; only of types that need one.
                             * @example New York
                             */
                            location?: string;
                            /**
                             * @description May be empty.
                             * @example
                             */
                            notes: string;
                            /** @description Both halves of a day, where they differ. */
                            halves?: {
                                am: {
                                    /**
                                     * @description The id of the type.
                                     * @example remote
                                     */
                                    type: string;
                                    /**
                                     * @description The name of the place; only of types that need one.
                                     * @example New York
                                     */
                                    location?: string;
                                } | null;
                                pm: {
                                    /**
                                     * @description The id of the type.
                                     * @example remote
                                     */
                                    type: string;
                                    /**
                                     * @description The name of the place; only of types that need one.
                                     * @example New York
                                     */
                                    location?: string;
                                } | null;
                            };
                        }[];
                    } | {
                        /**
                         * @description The date.
                         * @example 2026-11-03
                         */
                        date: string;
                        /**
                         * @description The id of the type.
                         * @example remote
                         */
                        type: string;
                        /**
                         * @description The name of the place; only of types that need one.
                         * @example New York
                         */
                        location?: string;
                        /**
                         * @description May be empty.
                         * @example
                         */
                        notes: string;
                        /** @description Both halves of a day, where they differ. */
                        halves?: {
                            am: {
                                /**
                                 * @description The id of the type.
                                 * @example remote
                                 */
                                type: string;
                                /**
                                 * @description The name of the place; only of types that need one.
                                 * @example New York
                                 */
                                location?: string;
                            } | null;
                            pm: {
                                /**
                                 * @description The id of the type.
                                 * @example remote
                                 */
                                type: string;
                                /**
                                 * @description The name of the place; only of types that need one.
                                 * @example New York
                                 */
                                location?: string;
                            } | null;
                        };
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description Not logged in; The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description No data found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
        };
    };
    olderChangeDay: {
        parameters: {
            query?: {
                /**
                 * @description A calendar date, `YYYY-MM-DD`.
                 * @example 2026-11-03
                 */
                date?: string;
                /**
                 * @description The id of a type of days, in any letter case.
                 * @example remote
                 */
                type?: string;
                /**
                 * @description Where it was spent; ignored unless the type needs a place.
                 * @example New York
                 */
                location?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The caller's own name, in any letter case and percent-encoded.
                 * @example Zoë
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description At most 2000 characters; null is as if it were left out.
                     * @example Workshop with the client
                     */
                    notes?: string | null;
                } | null;
            };
        };
        responses: {
            /** @description The entry as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "date": "2026-11-03",
                     *       "type": "remote",
                     *       "location": "New York",
                     *       "notes": ""
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description The date.
                         * @example 2026-11-03
                         */
                        date: string;
                        /**
                         * @description The id of the type.
                         * @example remote
                         */
                        type: string;
                        /**
                         * @description The name of the place; only of types that need one.
                         * @example New York
                         */
                        location?: string;
                        /**
                         * @description May be empty.
                         * @example
                         */
                        notes: string;
                        /** @description Both halves of a day, where they differ. */
                        halves?: {
                            am: {
                                /**
                                 * @description The id of the type.
                                 * @example remote
                                 */
                                type: string;
                                /**
                                 * @description The name of the place; only of types that need one.
                                 * @example New York
                                 */
                                location?: string;
                            } | null;
                            pm: {
                                /**
                                 * @description The id of the type.
                                 * @example remote
                                 */
                                type: string;
                                /**
                                 * @description The name of the place; only of types that need one.
                                 * @example New York
                                 */
                                location?: string;
                            } | null;
                        };
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The request comes from another site; Not logged in; The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description No data found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
        };
    };
    olderRecordDay: {
        parameters: {
            query?: {
                /**
                 * @description A calendar date, `YYYY-MM-DD`.
                 * @example 2026-11-03
                 */
                date?: string;
                /**
                 * @description The id of a type of days, in any letter case.
                 * @example remote
                 */
                type?: string;
                /**
                 * @description Where it was spent; ignored unless the type needs a place.
                 * @example New York
                 */
                location?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The caller's own name, in any letter case and percent-encoded.
                 * @example Zoë
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description At most 2000 characters; null is as if it were left out.
                     * @example Workshop with the client
                     */
                    notes?: string | null;
                } | null;
            };
        };
        responses: {
            /** @description The entry as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "date": "2026-11-03",
                     *       "type": "remote",
                     *       "location": "New York",
                     *       "notes": ""
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description The date.
                         * @example 2026-11-03
                         */
                        date: string;
                        /**
                         * @description The id of the type.
                         * @example remote
                         */
                        type: string;
                        /**
                         * @description The name of the place; only of types that need one.
                         * @example New York
                         */
                        location?: string;
                        /**
                         * @description May be empty.
                         * @example
                         */
                        notes: string;
                        /** @description Both halves of a day, where they differ. */
                        halves?: {
                            am: {
                                /**
                                 * @description The id of the type.
                                 * @example remote
                                 */
                                type: string;
                                /**
                                 * @description The name of the place; only of types that need one.
                                 * @example New York
                                 */
                                location?: string;
                            } | null;
                            pm: {
                                /**
                                 * @description The id of the type.
                                 * @example remote
                                 */
                                type: string;
                                /**
                                 * @description The name of the place; only of types that need one.
                                 * @example New York
                                 */
                                location?: string;
                            } | null;
                        };
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply; The older API does not allow this. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The request comes from another site; Not logged in; The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
        };
    };
    olderDeleteDays: {
        parameters: {
            query?: {
                /**
                 * @description A calendar date, `YYYY-MM-DD`.
                 * @example 2026-11-03
                 */
                date?: string;
                /**
                 * @description A year of four digits.
                 * @example 2026
                 */
                year?: string;
                /**
                 * @description The id of a type of days, in any letter case.
                 * @example remote
                 */
                type?: string;
                /**
                 * @description Where it was spent; ignored unless the type needs a place.
                 * @example New York
                 */
                location?: string;
                /**
                 * @description With `year`: all entries of that year. Only `true` and `1` are true.
                 * @example true
                 */
                deleteyear?: string;
                /**
                 * @description All entries of all years. Only `true` and `1` are true.
                 * @example true
                 */
                deleteall?: string;
                /**
                 * @description The account and all that belongs to it; needs a session. Only `true` and `1` are true.
                 * @example true
                 */
                deleteuser?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The caller's own name, in any letter case and percent-encoded.
                 * @example Zoë
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is no longer there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": "Removed 1 entry"
                     *     }
                     */
                    "application/json": {
                        /** @description A sentence that says what was done. */
                        success: string;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body does not have the expected shape; The older API does not allow this. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The request comes from another site; Not logged in; The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description No data found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @description The sentence of `detail` once more, for older clients. */
                        error: string;
                    };
                };
            };
        };
    };
    listMyPlaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The places, archived ones too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "places": [
                     *         {
                     *           "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *           "name": "Vienna",
                     *           "kind": "home",
                     *           "country": "AT",
                     *           "region": "AT-9",
                     *           "isArchived": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        places: {
                            /** @description Names the place; days refer to it. */
                            id: string;
                            /**
                             * @description 1 to 100 characters; unique without regard to letter case.
                             * @example Vienna
                             */
                            name: string;
                            /**
                             * @description What it is. Offices belong to the organisation, all others to a person.
                             * @example home
                             * @enum {unknown}
                             */
                            kind: "office" | "home" | "client" | "other";
                            /**
                             * @description ISO 3166-1 alpha-2 code; null: not known.
                             * @example AT
                             */
                            country: string | null;
                            /**
                             * @description ISO 3166-2 code, of that country; null: not known.
                             * @example AT-9
                             */
                            region: string | null;
                            /**
                             * @description Still named by old days, no longer offered for new ones.
                             * @example false
                             */
                            isArchived: boolean;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createMyPlace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Vienna",
                 *       "kind": "home",
                 *       "country": "AT",
                 *       "region": "AT-9"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 1 to 100 characters; unique without regard to letter case.
                     * @example Vienna
                     */
                    name: string;
                    /**
                     * @description What it is. Offices belong to the organisation.
                     * @example home
                     * @enum {unknown}
                     */
                    kind?: "home" | "client" | "other";
                    /**
                     * @description ISO 3166-1 alpha-2 code; null: not known.
                     * @example AT
                     */
                    country?: string | null;
                    /**
                     * @description ISO 3166-2 code, of that country; null: not known.
                     * @example AT-9
                     */
                    region?: string | null;
                };
            };
        };
        responses: {
            /** @description The place is there. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *       "name": "Vienna",
                     *       "kind": "home",
                     *       "country": "AT",
                     *       "region": "AT-9",
                     *       "isArchived": false
                     *     }
                     */
                    "application/json": {
                        /** @description Names the place; days refer to it. */
                        id: string;
                        /**
                         * @description 1 to 100 characters; unique without regard to letter case.
                         * @example Vienna
                         */
                        name: string;
                        /**
                         * @description What it is. Offices belong to the organisation, all others to a person.
                         * @example home
                         * @enum {unknown}
                         */
                        kind: "office" | "home" | "client" | "other";
                        /**
                         * @description ISO 3166-1 alpha-2 code; null: not known.
                         * @example AT
                         */
                        country: string | null;
                        /**
                         * @description ISO 3166-2 code, of that country; null: not known.
                         * @example AT-9
                         */
                        region: string | null;
                        /**
                         * @description Still named by old days, no longer offered for new ones.
                         * @example false
                         */
                        isArchived: boolean;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The name is taken; There are as many as there may be. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMyPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Names the place; days refer to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is in use. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMyPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Names the place; days refer to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "country": "AT",
                 *       "region": "AT-9"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 1 to 100 characters; unique without regard to letter case.
                     * @example Vienna
                     */
                    name?: string;
                    /**
                     * @description ISO 3166-1 alpha-2 code; null: not known.
                     * @example AT
                     */
                    country?: string | null;
                    /**
                     * @description ISO 3166-2 code, of that country; null: not known.
                     * @example AT-9
                     */
                    region?: string | null;
                    /**
                     * @description Still named by old days, no longer offered for new ones.
                     * @example false
                     */
                    isArchived?: boolean;
                    /**
                     * @description What it is. Offices belong to the organisation.
                     * @example home
                     * @enum {unknown}
                     */
                    kind?: "home" | "client" | "other";
                } | null;
            };
        };
        responses: {
            /** @description The place now. What was left out is as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *       "name": "Vienna",
                     *       "kind": "home",
                     *       "country": "AT",
                     *       "region": "AT-9",
                     *       "isArchived": false
                     *     }
                     */
                    "application/json": {
                        /** @description Names the place; days refer to it. */
                        id: string;
                        /**
                         * @description 1 to 100 characters; unique without regard to letter case.
                         * @example Vienna
                         */
                        name: string;
                        /**
                         * @description What it is. Offices belong to the organisation, all others to a person.
                         * @example home
                         * @enum {unknown}
                         */
                        kind: "office" | "home" | "client" | "other";
                        /**
                         * @description ISO 3166-1 alpha-2 code; null: not known.
                         * @example AT
                         */
                        country: string | null;
                        /**
                         * @description ISO 3166-2 code, of that country; null: not known.
                         * @example AT-9
                         */
                        region: string | null;
                        /**
                         * @description Still named by old days, no longer offered for new ones.
                         * @example false
                         */
                        isArchived: boolean;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeMyPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Names the place; days refer to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b12"
                 *     }
                 */
                "application/json": {
                    /** @description Id of the other: a place of mine, or an office. */
                    into: string;
                };
            };
        };
        responses: {
            /** @description The other place, and how many days were changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "place": {
                     *         "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *         "name": "Vienna",
                     *         "kind": "home",
                     *         "country": "AT",
                     *         "region": "AT-9",
                     *         "isArchived": false
                     *       },
                     *       "days": 12
                     *     }
                     */
                    "application/json": {
                        place: {
                            /** @description Names the place; days refer to it. */
                            id: string;
                            /**
                             * @description 1 to 100 characters; unique without regard to letter case.
                             * @example Vienna
                             */
                            name: string;
                            /**
                             * @description What it is. Offices belong to the organisation, all others to a person.
                             * @example home
                             * @enum {unknown}
                             */
                            kind: "office" | "home" | "client" | "other";
                            /**
                             * @description ISO 3166-1 alpha-2 code; null: not known.
                             * @example AT
                             */
                            country: string | null;
                            /**
                             * @description ISO 3166-2 code, of that country; null: not known.
                             * @example AT-9
                             */
                            region: string | null;
                            /**
                             * @description Still named by old days, no longer offered for new ones.
                             * @example false
                             */
                            isArchived: boolean;
                        };
                        /** @description How many days now name the other. */
                        days: number;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOffices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offices, archived ones too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "places": [
                     *         {
                     *           "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *           "name": "Head office",
                     *           "kind": "office",
                     *           "country": "AT",
                     *           "region": "AT-9",
                     *           "isArchived": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        places: {
                            /** @description Names the place; days refer to it. */
                            id: string;
                            /**
                             * @description 1 to 100 characters; unique without regard to letter case.
                             * @example Vienna
                             */
                            name: string;
                            /**
                             * @description What it is. Offices belong to the organisation, all others to a person.
                             * @example home
                             * @enum {unknown}
                             */
                            kind: "office" | "home" | "client" | "other";
                            /**
                             * @description ISO 3166-1 alpha-2 code; null: not known.
                             * @example AT
                             */
                            country: string | null;
                            /**
                             * @description ISO 3166-2 code, of that country; null: not known.
                             * @example AT-9
                             */
                            region: string | null;
                            /**
                             * @description Still named by old days, no longer offered for new ones.
                             * @example false
                             */
                            isArchived: boolean;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOffice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Head office",
                 *       "country": "AT",
                 *       "region": "AT-9"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 1 to 100 characters; unique without regard to letter case.
                     * @example Vienna
                     */
                    name: string;
                    /**
                     * @description ISO 3166-1 alpha-2 code; null: not known.
                     * @example AT
                     */
                    country?: string | null;
                    /**
                     * @description ISO 3166-2 code, of that country; null: not known.
                     * @example AT-9
                     */
                    region?: string | null;
                };
            };
        };
        responses: {
            /** @description The office is there. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *       "name": "Head office",
                     *       "kind": "office",
                     *       "country": "AT",
                     *       "region": "AT-9",
                     *       "isArchived": false
                     *     }
                     */
                    "application/json": {
                        /** @description Names the place; days refer to it. */
                        id: string;
                        /**
                         * @description 1 to 100 characters; unique without regard to letter case.
                         * @example Vienna
                         */
                        name: string;
                        /**
                         * @description What it is. Offices belong to the organisation, all others to a person.
                         * @example home
                         * @enum {unknown}
                         */
                        kind: "office" | "home" | "client" | "other";
                        /**
                         * @description ISO 3166-1 alpha-2 code; null: not known.
                         * @example AT
                         */
                        country: string | null;
                        /**
                         * @description ISO 3166-2 code, of that country; null: not known.
                         * @example AT-9
                         */
                        region: string | null;
                        /**
                         * @description Still named by old days, no longer offered for new ones.
                         * @example false
                         */
                        isArchived: boolean;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The name is taken; There are as many as there may be. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOffice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Names the place; days refer to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "isArchived": true
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 1 to 100 characters; unique without regard to letter case.
                     * @example Vienna
                     */
                    name?: string;
                    /**
                     * @description ISO 3166-1 alpha-2 code; null: not known.
                     * @example AT
                     */
                    country?: string | null;
                    /**
                     * @description ISO 3166-2 code, of that country; null: not known.
                     * @example AT-9
                     */
                    region?: string | null;
                    /**
                     * @description Still named by old days, no longer offered for new ones.
                     * @example false
                     */
                    isArchived?: boolean;
                } | null;
            };
        };
        responses: {
            /** @description The office now. What was left out is as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *       "name": "Head office",
                     *       "kind": "office",
                     *       "country": "AT",
                     *       "region": "AT-9",
                     *       "isArchived": false
                     *     }
                     */
                    "application/json": {
                        /** @description Names the place; days refer to it. */
                        id: string;
                        /**
                         * @description 1 to 100 characters; unique without regard to letter case.
                         * @example Vienna
                         */
                        name: string;
                        /**
                         * @description What it is. Offices belong to the organisation, all others to a person.
                         * @example home
                         * @enum {unknown}
                         */
                        kind: "office" | "home" | "client" | "other";
                        /**
                         * @description ISO 3166-1 alpha-2 code; null: not known.
                         * @example AT
                         */
                        country: string | null;
                        /**
                         * @description ISO 3166-2 code, of that country; null: not known.
                         * @example AT-9
                         */
                        region: string | null;
                        /**
                         * @description Still named by old days, no longer offered for new ones.
                         * @example false
                         */
                        isArchived: boolean;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such place. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyWorkPatterns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The patterns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workPatterns": [
                     *         {
                     *           "validFrom": "2026-07-01",
                     *           "weeks": [
                     *             [
                     *               "full",
                     *               "full",
                     *               "full",
                     *               "full",
                     *               "none",
                     *               "none",
                     *               "none"
                     *             ]
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        workPatterns: {
                            /**
                             * Format: date
                             * @description The first date on which it holds, in the years 1900 to 2200; until the next begins.
                             * @example 2026-07-01
                             */
                            validFrom: string;
                            /**
                             * @description One week that repeats, or two that alternate; the first is that of the week in which `validFrom` is.
                             * @example [
                             *       [
                             *         "full",
                             *         "full",
                             *         "full",
                             *         "full",
                             *         "none",
                             *         "none",
                             *         "none"
                             *       ]
                             *     ]
                             * @example [
                             *       [
                             *         "full",
                             *         "full",
                             *         "full",
                             *         "full",
                             *         "full",
                             *         "none",
                             *         "none"
                             *       ],
                             *       [
                             *         "full",
                             *         "full",
                             *         "full",
                             *         "full",
                             *         "none",
                             *         "none",
                             *         "none"
                             *       ]
                             *     ]
                             */
                            weeks: ("none" | "am" | "pm" | "full")[][];
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyWorkPattern: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The first date on which it holds, in the years 1900 to 2200; until the next begins.
                 * @example 2026-07-01
                 */
                validFrom: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pattern. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "validFrom": "2026-07-01",
                     *       "weeks": [
                     *         [
                     *           "full",
                     *           "full",
                     *           "full",
                     *           "full",
                     *           "none",
                     *           "none",
                     *           "none"
                     *         ]
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date
                         * @description The first date on which it holds, in the years 1900 to 2200; until the next begins.
                         * @example 2026-07-01
                         */
                        validFrom: string;
                        /**
                         * @description One week that repeats, or two that alternate; the first is that of the week in which `validFrom` is.
                         * @example [
                         *       [
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "none",
                         *         "none",
                         *         "none"
                         *       ]
                         *     ]
                         * @example [
                         *       [
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "none",
                         *         "none"
                         *       ],
                         *       [
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "none",
                         *         "none",
                         *         "none"
                         *       ]
                         *     ]
                         */
                        weeks: ("none" | "am" | "pm" | "full")[][];
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such work pattern. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putMyWorkPattern: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The first date on which it holds, in the years 1900 to 2200; until the next begins.
                 * @example 2026-07-01
                 */
                validFrom: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "weeks": [
                 *         [
                 *           "full",
                 *           "full",
                 *           "full",
                 *           "full",
                 *           "none",
                 *           "none",
                 *           "none"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @description One week that repeats, or two that alternate; the first is that of the week in which `validFrom` is.
                     * @example [
                     *       [
                     *         "full",
                     *         "full",
                     *         "full",
                     *         "full",
                     *         "none",
                     *         "none",
                     *         "none"
                     *       ]
                     *     ]
                     * @example [
                     *       [
                     *         "full",
                     *         "full",
                     *         "full",
                     *         "full",
                     *         "full",
                     *         "none",
                     *         "none"
                     *       ],
                     *       [
                     *         "full",
                     *         "full",
                     *         "full",
                     *         "full",
                     *         "none",
                     *         "none",
                     *         "none"
                     *       ]
                     *     ]
                     */
                    weeks: ("none" | "am" | "pm" | "full")[][];
                };
            };
        };
        responses: {
            /** @description It is in the place of the one of before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "validFrom": "2026-07-01",
                     *       "weeks": [
                     *         [
                     *           "full",
                     *           "full",
                     *           "full",
                     *           "full",
                     *           "none",
                     *           "none",
                     *           "none"
                     *         ]
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date
                         * @description The first date on which it holds, in the years 1900 to 2200; until the next begins.
                         * @example 2026-07-01
                         */
                        validFrom: string;
                        /**
                         * @description One week that repeats, or two that alternate; the first is that of the week in which `validFrom` is.
                         * @example [
                         *       [
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "none",
                         *         "none",
                         *         "none"
                         *       ]
                         *     ]
                         * @example [
                         *       [
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "none",
                         *         "none"
                         *       ],
                         *       [
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "none",
                         *         "none",
                         *         "none"
                         *       ]
                         *     ]
                         */
                        weeks: ("none" | "am" | "pm" | "full")[][];
                    };
                };
            };
            /** @description It is there. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "validFrom": "2026-07-01",
                     *       "weeks": [
                     *         [
                     *           "full",
                     *           "full",
                     *           "full",
                     *           "full",
                     *           "none",
                     *           "none",
                     *           "none"
                     *         ]
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date
                         * @description The first date on which it holds, in the years 1900 to 2200; until the next begins.
                         * @example 2026-07-01
                         */
                        validFrom: string;
                        /**
                         * @description One week that repeats, or two that alternate; the first is that of the week in which `validFrom` is.
                         * @example [
                         *       [
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "none",
                         *         "none",
                         *         "none"
                         *       ]
                         *     ]
                         * @example [
                         *       [
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "none",
                         *         "none"
                         *       ],
                         *       [
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "full",
                         *         "none",
                         *         "none",
                         *         "none"
                         *       ]
                         *     ]
                         */
                        weeks: ("none" | "am" | "pm" | "full")[][];
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There are as many as there may be. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMyWorkPattern: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The first date on which it holds, in the years 1900 to 2200; until the next begins.
                 * @example 2026-07-01
                 */
                validFrom: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such work pattern. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyBases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bases": [
                     *         {
                     *           "validFrom": "2026-07-01",
                     *           "country": "AT",
                     *           "region": "AT-9"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        bases: {
                            /**
                             * Format: date
                             * @description The first date on which it holds, in the years 1900 to 2200; until the next begins.
                             * @example 2026-07-01
                             */
                            validFrom: string;
                            /**
                             * @description ISO 3166-1 alpha-2 code, one of `/api/v2/holidays/countries`; null: nowhere that has holidays.
                             * @example AT
                             */
                            country: string | null;
                            /**
                             * @description ISO 3166-2 code, one of the regions of that country; null: the holidays of the whole country.
                             * @example AT-9
                             */
                            region: string | null;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyBase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The first date on which it holds, in the years 1900 to 2200; until the next begins.
                 * @example 2026-07-01
                 */
                validFrom: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The base. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "validFrom": "2026-07-01",
                     *       "country": "AT",
                     *       "region": "AT-9"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date
                         * @description The first date on which it holds, in the years 1900 to 2200; until the next begins.
                         * @example 2026-07-01
                         */
                        validFrom: string;
                        /**
                         * @description ISO 3166-1 alpha-2 code, one of `/api/v2/holidays/countries`; null: nowhere that has holidays.
                         * @example AT
                         */
                        country: string | null;
                        /**
                         * @description ISO 3166-2 code, one of the regions of that country; null: the holidays of the whole country.
                         * @example AT-9
                         */
                        region: string | null;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such base. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putMyBase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The first date on which it holds, in the years 1900 to 2200; until the next begins.
                 * @example 2026-07-01
                 */
                validFrom: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description ISO 3166-1 alpha-2 code, one of `/api/v2/holidays/countries`; null: nowhere that has holidays.
                     * @example AT
                     */
                    country: string | null;
                    /**
                     * @description ISO 3166-2 code, one of the regions of that country; null: the holidays of the whole country.
                     * @example AT-9
                     */
                    region?: string | null;
                };
            };
        };
        responses: {
            /** @description It is in the place of the one of before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "validFrom": "2026-07-01",
                     *       "country": "AT",
                     *       "region": "AT-9"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date
                         * @description The first date on which it holds, in the years 1900 to 2200; until the next begins.
                         * @example 2026-07-01
                         */
                        validFrom: string;
                        /**
                         * @description ISO 3166-1 alpha-2 code, one of `/api/v2/holidays/countries`; null: nowhere that has holidays.
                         * @example AT
                         */
                        country: string | null;
                        /**
                         * @description ISO 3166-2 code, one of the regions of that country; null: the holidays of the whole country.
                         * @example AT-9
                         */
                        region: string | null;
                    };
                };
            };
            /** @description It is there. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "validFrom": "2026-07-01",
                     *       "country": "AT",
                     *       "region": "AT-9"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date
                         * @description The first date on which it holds, in the years 1900 to 2200; until the next begins.
                         * @example 2026-07-01
                         */
                        validFrom: string;
                        /**
                         * @description ISO 3166-1 alpha-2 code, one of `/api/v2/holidays/countries`; null: nowhere that has holidays.
                         * @example AT
                         */
                        country: string | null;
                        /**
                         * @description ISO 3166-2 code, one of the regions of that country; null: the holidays of the whole country.
                         * @example AT-9
                         */
                        region: string | null;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There are as many as there may be. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMyBase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The first date on which it holds, in the years 1900 to 2200; until the next begins.
                 * @example 2026-07-01
                 */
                validFrom: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such base. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyAllowances: {
        parameters: {
            query?: {
                /**
                 * @description The calendar year in which the leave year begins; without it that of today.
                 * @example 2026
                 */
                year?: number;
                /**
                 * @description With the lines that make up each number.
                 * @example true
                 */
                explain?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All allowances there are, each in its leave year. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "allowances": [
                     *         {
                     *           "id": "vacation",
                     *           "label": "Vacation",
                     *           "isArchived": false,
                     *           "isSelfManaged": true,
                     *           "year": {
                     *             "year": 2026,
                     *             "from": "2026-01-01",
                     *             "to": "2026-12-31"
                     *           },
                     *           "isLimited": true,
                     *           "granted": 28,
                     *           "carriedOver": 0,
                     *           "entered": 4,
                     *           "taken": 28,
                     *           "expired": 2,
                     *           "left": 2,
                     *           "planned": 1,
                     *           "leftAfterPlans": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        allowances: {
                            /**
                             * @description Id of the allowance.
                             * @example vacation
                             */
                            id: string;
                            /**
                             * @description What people call it.
                             * @example Vacation
                             */
                            label: string;
                            /** @description Still shown for the past, no longer granted. */
                            isArchived: boolean;
                            /** @description Whether people set their own rates and entries. */
                            isSelfManaged: boolean;
                            /** @description The leave year. */
                            year: {
                                /**
                                 * @description The calendar year in which it begins.
                                 * @example 2026
                                 */
                                year: number;
                                /**
                                 * Format: date
                                 * @description Its first date.
                                 * @example 2026-01-01
                                 */
                                from: string;
                                /**
                                 * Format: date
                                 * @description Its last date.
                                 * @example 2026-12-31
                                 */
                                to: string;
                            };
                            /** @description Whether anything says how much there is; else the numbers only say what was taken. */
                            isLimited: boolean;
                            /**
                             * @description What the rates give for the year.
                             * @example 28
                             */
                            granted: number;
                            /**
                             * @description What came over from the year before.
                             * @example 0
                             */
                            carriedOver: number;
                            /**
                             * @description What is there of entries, less what entries of the year take away.
                             * @example 4
                             */
                            entered: number;
                            /**
                             * @description Confirmed days of the year.
                             * @example 28
                             */
                            taken: number;
                            /**
                             * @description What could no longer be used by today, or by the end of a year that is over.
                             * @example 2
                             */
                            expired: number;
                            /**
                             * @description What is left. It may be negative.
                             * @example 2
                             */
                            left: number;
                            /**
                             * @description Planned and unconfirmed days of the year.
                             * @example 1
                             */
                            planned: number;
                            /**
                             * @description What is left when all plans come true. It may be negative.
                             * @example 1
                             */
                            leftAfterPlans: number;
                            /** @description With `explain=true`: the lines whose sums the numbers are, by kind. */
                            explanation?: {
                                /** @description What `left` is the sum of. */
                                left: ({
                                    /** @enum {string} */
                                    kind: "grant";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * @description The leave year that it is granted for.
                                     * @example 2026
                                     */
                                    year: number;
                                    /** @description Months in a row that are granted alike; a month gives a twelfth of the rate. */
                                    parts: {
                                        /**
                                         * Format: date
                                         * @description The first date of these months.
                                         * @example 2026-01-01
                                         */
                                        from: string;
                                        /**
                                         * Format: date
                                         * @description The last date of these months.
                                         * @example 2026-12-31
                                         */
                                        to: string;
                                        /**
                                         * @description How many whole months these are.
                                         * @example 12
                                         */
                                        months: number;
                                        /**
                                         * @description The rate: days a year for a full week.
                                         * @example 28
                                         */
                                        daysAYear: number;
                                        /**
                                         * @description Scheduled days a week; null: the rate is not scaled by them.
                                         * @example 5
                                         */
                                        daysAWeek: number | null;
                                    }[];
                                } | {
                                    /** @enum {string} */
                                    kind: "carried";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * @description The leave year whose rest it is.
                                     * @example 2025
                                     */
                                    fromYear: number;
                                    /**
                                     * Format: date
                                     * @description The last date on which it can be used.
                                     * @example 2026-03-31
                                     */
                                    until: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "entry";
                                    /**
                                     * @description What is left of it when the year begins, or all that it takes away.
                                     * @example 4
                                     */
                                    days: number;
                                    entry: {
                                        /**
                                         * Format: uuid
                                         * @description Names the entry.
                                         */
                                        id: string;
                                        /**
                                         * @description All that it added or took away.
                                         * @example 4
                                         */
                                        days: number;
                                        /**
                                         * Format: date
                                         * @description The first date on which it can be used.
                                         * @example 2026-01-01
                                         */
                                        validFrom: string;
                                        /** @description The last date on which it can be used; null: never expires. */
                                        expiresOn: string | null;
                                        /**
                                         * @description Why it is there.
                                         * @example Left over from 2025
                                         */
                                        reason: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "use";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-02-02
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                    /**
                                     * @description Id of its type.
                                     * @example vacation
                                     */
                                    type: string;
                                    /**
                                     * @description Whether it is evidence or a plan.
                                     * @enum {unknown}
                                     */
                                    status: "planned" | "confirmed";
                                } | {
                                    /** @enum {string} */
                                    kind: "expired";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * Format: date
                                     * @description The last date on which it could have been used.
                                     * @example 2026-03-31
                                     */
                                    on: string;
                                })[];
                                /** @description What `leftAfterPlans` is the sum of. */
                                leftAfterPlans: ({
                                    /** @enum {string} */
                                    kind: "grant";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * @description The leave year that it is granted for.
                                     * @example 2026
                                     */
                                    year: number;
                                    /** @description Months in a row that are granted alike; a month gives a twelfth of the rate. */
                                    parts: {
                                        /**
                                         * Format: date
                                         * @description The first date of these months.
                                         * @example 2026-01-01
                                         */
                                        from: string;
                                        /**
                                         * Format: date
                                         * @description The last date of these months.
                                         * @example 2026-12-31
                                         */
                                        to: string;
                                        /**
                                         * @description How many whole months these are.
                                         * @example 12
                                         */
                                        months: number;
                                        /**
                                         * @description The rate: days a year for a full week.
                                         * @example 28
                                         */
                                        daysAYear: number;
                                        /**
                                         * @description Scheduled days a week; null: the rate is not scaled by them.
                                         * @example 5
                                         */
                                        daysAWeek: number | null;
                                    }[];
                                } | {
                                    /** @enum {string} */
                                    kind: "carried";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * @description The leave year whose rest it is.
                                     * @example 2025
                                     */
                                    fromYear: number;
                                    /**
                                     * Format: date
                                     * @description The last date on which it can be used.
                                     * @example 2026-03-31
                                     */
                                    until: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "entry";
                                    /**
                                     * @description What is left of it when the year begins, or all that it takes away.
                                     * @example 4
                                     */
                                    days: number;
                                    entry: {
                                        /**
                                         * Format: uuid
                                         * @description Names the entry.
                                         */
                                        id: string;
                                        /**
                                         * @description All that it added or took away.
                                         * @example 4
                                         */
                                        days: number;
                                        /**
                                         * Format: date
                                         * @description The first date on which it can be used.
                                         * @example 2026-01-01
                                         */
                                        validFrom: string;
                                        /** @description The last date on which it can be used; null: never expires. */
                                        expiresOn: string | null;
                                        /**
                                         * @description Why it is there.
                                         * @example Left over from 2025
                                         */
                                        reason: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "use";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-02-02
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                    /**
                                     * @description Id of its type.
                                     * @example vacation
                                     */
                                    type: string;
                                    /**
                                     * @description Whether it is evidence or a plan.
                                     * @enum {unknown}
                                     */
                                    status: "planned" | "confirmed";
                                } | {
                                    /** @enum {string} */
                                    kind: "expired";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * Format: date
                                     * @description The last date on which it could have been used.
                                     * @example 2026-03-31
                                     */
                                    on: string;
                                })[];
                            };
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyAllowance: {
        parameters: {
            query?: {
                /**
                 * @description The calendar year in which the leave year begins; without it that of today.
                 * @example 2026
                 */
                year?: number;
                /**
                 * @description With the lines that make up each number.
                 * @example true
                 */
                explain?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the allowance.
                 * @example vacation
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance; here with its explanation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "vacation",
                     *       "label": "Vacation",
                     *       "isArchived": false,
                     *       "isSelfManaged": true,
                     *       "year": {
                     *         "year": 2026,
                     *         "from": "2026-01-01",
                     *         "to": "2026-12-31"
                     *       },
                     *       "isLimited": true,
                     *       "granted": 28,
                     *       "carriedOver": 0,
                     *       "entered": 4,
                     *       "taken": 28,
                     *       "expired": 2,
                     *       "left": 2,
                     *       "planned": 1,
                     *       "leftAfterPlans": 1,
                     *       "explanation": {
                     *         "left": [
                     *           {
                     *             "kind": "entry",
                     *             "days": 4,
                     *             "entry": {
                     *               "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *               "days": 4,
                     *               "validFrom": "2026-01-01",
                     *               "expiresOn": "2026-03-31",
                     *               "reason": "Left over from 2025"
                     *             }
                     *           },
                     *           {
                     *             "kind": "grant",
                     *             "days": 28,
                     *             "year": 2026,
                     *             "parts": [
                     *               {
                     *                 "from": "2026-01-01",
                     *                 "to": "2026-12-31",
                     *                 "months": 12,
                     *                 "daysAYear": 28,
                     *                 "daysAWeek": 5
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "kind": "use",
                     *             "days": -0.5,
                     *             "date": "2026-02-02",
                     *             "half": "am",
                     *             "type": "vacation",
                     *             "status": "confirmed"
                     *           },
                     *           {
                     *             "kind": "use",
                     *             "days": -0.5,
                     *             "date": "2026-02-02",
                     *             "half": "pm",
                     *             "type": "vacation",
                     *             "status": "confirmed"
                     *           },
                     *           {
                     *             "kind": "expired",
                     *             "days": -2,
                     *             "on": "2026-03-31"
                     *           }
                     *         ],
                     *         "leftAfterPlans": [
                     *           {
                     *             "kind": "entry",
                     *             "days": 4,
                     *             "entry": {
                     *               "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *               "days": 4,
                     *               "validFrom": "2026-01-01",
                     *               "expiresOn": "2026-03-31",
                     *               "reason": "Left over from 2025"
                     *             }
                     *           },
                     *           {
                     *             "kind": "grant",
                     *             "days": 28,
                     *             "year": 2026,
                     *             "parts": [
                     *               {
                     *                 "from": "2026-01-01",
                     *                 "to": "2026-12-31",
                     *                 "months": 12,
                     *                 "daysAYear": 28,
                     *                 "daysAWeek": 5
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "kind": "use",
                     *             "days": -0.5,
                     *             "date": "2026-12-28",
                     *             "half": "am",
                     *             "type": "vacation",
                     *             "status": "planned"
                     *           },
                     *           {
                     *             "kind": "use",
                     *             "days": -0.5,
                     *             "date": "2026-12-28",
                     *             "half": "pm",
                     *             "type": "vacation",
                     *             "status": "planned"
                     *           },
                     *           {
                     *             "kind": "expired",
                     *             "days": -2,
                     *             "on": "2026-03-31"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description Id of the allowance.
                         * @example vacation
                         */
                        id: string;
                        /**
                         * @description What people call it.
                         * @example Vacation
                         */
                        label: string;
                        /** @description Still shown for the past, no longer granted. */
                        isArchived: boolean;
                        /** @description Whether people set their own rates and entries. */
                        isSelfManaged: boolean;
                        /** @description The leave year. */
                        year: {
                            /**
                             * @description The calendar year in which it begins.
                             * @example 2026
                             */
                            year: number;
                            /**
                             * Format: date
                             * @description Its first date.
                             * @example 2026-01-01
                             */
                            from: string;
                            /**
                             * Format: date
                             * @description Its last date.
                             * @example 2026-12-31
                             */
                            to: string;
                        };
                        /** @description Whether anything says how much there is; else the numbers only say what was taken. */
                        isLimited: boolean;
                        /**
                         * @description What the rates give for the year.
                         * @example 28
                         */
                        granted: number;
                        /**
                         * @description What came over from the year before.
                         * @example 0
                         */
                        carriedOver: number;
                        /**
                         * @description What is there of entries, less what entries of the year take away.
                         * @example 4
                         */
                        entered: number;
                        /**
                         * @description Confirmed days of the year.
                         * @example 28
                         */
                        taken: number;
                        /**
                         * @description What could no longer be used by today, or by the end of a year that is over.
                         * @example 2
                         */
                        expired: number;
                        /**
                         * @description What is left. It may be negative.
                         * @example 2
                         */
                        left: number;
                        /**
                         * @description Planned and unconfirmed days of the year.
                         * @example 1
                         */
                        planned: number;
                        /**
                         * @description What is left when all plans come true. It may be negative.
                         * @example 1
                         */
                        leftAfterPlans: number;
                        /** @description With `explain=true`: the lines whose sums the numbers are, by kind. */
                        explanation?: {
                            /** @description What `left` is the sum of. */
                            left: ({
                                /** @enum {string} */
                                kind: "grant";
                                /**
                                 * @description Days that this line adds; negative where it takes away.
                                 * @example -0.5
                                 */
                                days: number;
                                /**
                                 * @description The leave year that it is granted for.
                                 * @example 2026
                                 */
                                year: number;
                                /** @description Months in a row that are granted alike; a month gives a twelfth of the rate. */
                                parts: {
                                    /**
                                     * Format: date
                                     * @description The first date of these months.
                                     * @example 2026-01-01
                                     */
                                    from: string;
                                    /**
                                     * Format: date
                                     * @description The last date of these months.
                                     * @example 2026-12-31
                                     */
                                    to: string;
                                    /**
                                     * @description How many whole months these are.
                                     * @example 12
                                     */
                                    months: number;
                                    /**
                                     * @description The rate: days a year for a full week.
                                     * @example 28
                                     */
                                    daysAYear: number;
                                    /**
                                     * @description Scheduled days a week; null: the rate is not scaled by them.
                                     * @example 5
                                     */
                                    daysAWeek: number | null;
                                }[];
                            } | {
                                /** @enum {string} */
                                kind: "carried";
                                /**
                                 * @description Days that this line adds; negative where it takes away.
                                 * @example -0.5
                                 */
                                days: number;
                                /**
                                 * @description The leave year whose rest it is.
                                 * @example 2025
                                 */
                                fromYear: number;
                                /**
                                 * Format: date
                                 * @description The last date on which it can be used.
                                 * @example 2026-03-31
                                 */
                                until: string;
                            } | {
                                /** @enum {string} */
                                kind: "entry";
                                /**
                                 * @description What is left of it when the year begins, or all that it takes away.
                                 * @example 4
                                 */
                                days: number;
                                entry: {
                                    /**
                                     * Format: uuid
                                     * @description Names the entry.
                                     */
                                    id: string;
                                    /**
                                     * @description All that it added or took away.
                                     * @example 4
                                     */
                                    days: number;
                                    /**
                                     * Format: date
                                     * @description The first date on which it can be used.
                                     * @example 2026-01-01
                                     */
                                    validFrom: string;
                                    /** @description The last date on which it can be used; null: never expires. */
                                    expiresOn: string | null;
                                    /**
                                     * @description Why it is there.
                                     * @example Left over from 2025
                                     */
                                    reason: string;
                                };
                            } | {
                                /** @enum {string} */
                                kind: "use";
                                /**
                                 * @description Days that this line adds; negative where it takes away.
                                 * @example -0.5
                                 */
                                days: number;
                                /**
                                 * Format: date
                                 * @description The day.
                                 * @example 2026-02-02
                                 */
                                date: string;
                                /**
                                 * @description Which half of it.
                                 * @enum {unknown}
                                 */
                                half: "am" | "pm";
                                /**
                                 * @description Id of its type.
                                 * @example vacation
                                 */
                                type: string;
                                /**
                                 * @description Whether it is evidence or a plan.
                                 * @enum {unknown}
                                 */
                                status: "planned" | "confirmed";
                            } | {
                                /** @enum {string} */
                                kind: "expired";
                                /**
                                 * @description Days that this line adds; negative where it takes away.
                                 * @example -0.5
                                 */
                                days: number;
                                /**
                                 * Format: date
                                 * @description The last date on which it could have been used.
                                 * @example 2026-03-31
                                 */
                                on: string;
                            })[];
                            /** @description What `leftAfterPlans` is the sum of. */
                            leftAfterPlans: ({
                                /** @enum {string} */
                                kind: "grant";
                                /**
                                 * @description Days that this line adds; negative where it takes away.
                                 * @example -0.5
                                 */
                                days: number;
                                /**
                                 * @description The leave year that it is granted for.
                                 * @example 2026
                                 */
                                year: number;
                                /** @description Months in a row that are granted alike; a month gives a twelfth of the rate. */
                                parts: {
                                    /**
                                     * Format: date
                                     * @description The first date of these months.
                                     * @example 2026-01-01
                                     */
                                    from: string;
                                    /**
                                     * Format: date
                                     * @description The last date of these months.
                                     * @example 2026-12-31
                                     */
                                    to: string;
                                    /**
                                     * @description How many whole months these are.
                                     * @example 12
                                     */
                                    months: number;
                                    /**
                                     * @description The rate: days a year for a full week.
                                     * @example 28
                                     */
                                    daysAYear: number;
                                    /**
                                     * @description Scheduled days a week; null: the rate is not scaled by them.
                                     * @example 5
                                     */
                                    daysAWeek: number | null;
                                }[];
                            } | {
                                /** @enum {string} */
                                kind: "carried";
                                /**
                                 * @description Days that this line adds; negative where it takes away.
                                 * @example -0.5
                                 */
                                days: number;
                                /**
                                 * @description The leave year whose rest it is.
                                 * @example 2025
                                 */
                                fromYear: number;
                                /**
                                 * Format: date
                                 * @description The last date on which it can be used.
                                 * @example 2026-03-31
                                 */
                                until: string;
                            } | {
                                /** @enum {string} */
                                kind: "entry";
                                /**
                                 * @description What is left of it when the year begins, or all that it takes away.
                                 * @example 4
                                 */
                                days: number;
                                entry: {
                                    /**
                                     * Format: uuid
                                     * @description Names the entry.
                                     */
                                    id: string;
                                    /**
                                     * @description All that it added or took away.
                                     * @example 4
                                     */
                                    days: number;
                                    /**
                                     * Format: date
                                     * @description The first date on which it can be used.
                                     * @example 2026-01-01
                                     */
                                    validFrom: string;
                                    /** @description The last date on which it can be used; null: never expires. */
                                    expiresOn: string | null;
                                    /**
                                     * @description Why it is there.
                                     * @example Left over from 2025
                                     */
                                    reason: string;
                                };
                            } | {
                                /** @enum {string} */
                                kind: "use";
                                /**
                                 * @description Days that this line adds; negative where it takes away.
                                 * @example -0.5
                                 */
                                days: number;
                                /**
                                 * Format: date
                                 * @description The day.
                                 * @example 2026-02-02
                                 */
                                date: string;
                                /**
                                 * @description Which half of it.
                                 * @enum {unknown}
                                 */
                                half: "am" | "pm";
                                /**
                                 * @description Id of its type.
                                 * @example vacation
                                 */
                                type: string;
                                /**
                                 * @description Whether it is evidence or a plan.
                                 * @enum {unknown}
                                 */
                                status: "planned" | "confirmed";
                            } | {
                                /** @enum {string} */
                                kind: "expired";
                                /**
                                 * @description Days that this line adds; negative where it takes away.
                                 * @example -0.5
                                 */
                                days: number;
                                /**
                                 * Format: date
                                 * @description The last date on which it could have been used.
                                 * @example 2026-03-31
                                 */
                                on: string;
                            })[];
                        };
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person; There is no such allowance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyRates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the allowance.
                 * @example vacation
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person's own rates; without any, those of the policy hold. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rates": [
                     *         {
                     *           "validFrom": "2026-01-01",
                     *           "daysAYear": 28
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        rates: {
                            /**
                             * Format: date
                             * @description The first date on which it holds, in the years 1900 to 2200.
                             * @example 2026-01-01
                             */
                            validFrom: string;
                            /**
                             * @description Days a year for a full week, in whole 24ths of a day; null: the rate of the policy again.
                             * @example 28
                             */
                            daysAYear: number | null;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person; There is no such allowance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putMyRate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the allowance.
                 * @example vacation
                 */
                id: string;
                /**
                 * @description The first date on which it holds, in the years 1900 to 2200.
                 * @example 2026-01-01
                 */
                validFrom: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "daysAYear": 28
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Days a year for a full week, in whole 24ths of a day; null: the rate of the policy again.
                     * @example 28
                     */
                    daysAYear: number | null;
                };
            };
        };
        responses: {
            /** @description It is in the place of the one of before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "validFrom": "2026-01-01",
                     *       "daysAYear": 28
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date
                         * @description The first date on which it holds, in the years 1900 to 2200.
                         * @example 2026-01-01
                         */
                        validFrom: string;
                        /**
                         * @description Days a year for a full week, in whole 24ths of a day; null: the rate of the policy again.
                         * @example 28
                         */
                        daysAYear: number | null;
                    };
                };
            };
            /** @description It is there. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "validFrom": "2026-01-01",
                     *       "daysAYear": 28
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date
                         * @description The first date on which it holds, in the years 1900 to 2200.
                         * @example 2026-01-01
                         */
                        validFrom: string;
                        /**
                         * @description Days a year for a full week, in whole 24ths of a day; null: the rate of the policy again.
                         * @example 28
                         */
                        daysAYear: number | null;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person; There is no such allowance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is archived; There are as many as there may be. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMyRate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the allowance.
                 * @example vacation
                 */
                id: string;
                /**
                 * @description The first date on which it holds, in the years 1900 to 2200.
                 * @example 2026-01-01
                 */
                validFrom: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person; There is no such allowance; There is no such rate. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyEntries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the allowance.
                 * @example vacation
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries, in the order in which they were made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *           "kind": "opening_balance",
                     *           "days": 4,
                     *           "validFrom": "2026-01-01",
                     *           "expiresOn": "2026-03-31",
                     *           "reason": "Left over from 2025",
                     *           "madeBy": "self",
                     *           "createdAt": "2026-01-02T08:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        entries: {
                            /**
                             * Format: uuid
                             * @description Names the entry.
                             */
                            id: string;
                            /**
                             * @description Why it is there. Days are only taken away by an opening balance or a correction.
                             * @example opening_balance
                             * @enum {unknown}
                             */
                            kind: "opening_balance" | "correction" | "extra_grant";
                            /**
                             * @description In whole 24ths of a day, not 0; negative: so many days are taken away.
                             * @example 4
                             */
                            days: number;
                            /**
                             * Format: date
                             * @description The first date on which it holds, in the years 1900 to 2200.
                             * @example 2026-01-01
                             */
                            validFrom: string;
                            /**
                             * @description Why, for whoever reads it later.
                             * @example Left over from 2025
                             */
                            reason: string;
                            /**
                             * @description The last date on which it can be used; null: never expires. A negative entry has none.
                             * @example 2026-03-31
                             */
                            expiresOn: string | null;
                            /**
                             * @description Who has made it.
                             * @example self
                             * @enum {unknown}
                             */
                            madeBy: "self" | "administrator";
                            /**
                             * Format: date-time
                             * @description When it was made.
                             */
                            createdAt: string;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person; There is no such allowance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addMyEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters of your own, for two days: the same request with the same key is done once and answered the same again. */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Id of the allowance.
                 * @example vacation
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "opening_balance",
                 *       "days": 4,
                 *       "validFrom": "2026-01-01",
                 *       "expiresOn": "2026-03-31",
                 *       "reason": "Left over from 2025"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Why it is there. Days are only taken away by an opening balance or a correction.
                     * @example opening_balance
                     * @enum {unknown}
                     */
                    kind: "opening_balance" | "correction" | "extra_grant";
                    /**
                     * @description In whole 24ths of a day, not 0; negative: so many days are taken away.
                     * @example 4
                     */
                    days: number;
                    /**
                     * Format: date
                     * @description The first date on which it holds, in the years 1900 to 2200.
                     * @example 2026-01-01
                     */
                    validFrom: string;
                    /**
                     * @description Why, for whoever reads it later.
                     * @example Left over from 2025
                     */
                    reason: string;
                    /**
                     * @description The last date on which it can be used; null: never expires. A negative entry has none.
                     * @example 2026-03-31
                     */
                    expiresOn?: string | null;
                };
            };
        };
        responses: {
            /** @description The entry is there. */
            201: {
                headers: {
                    /** @description `true` where the request was done before and this is the answer of then. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *       "kind": "opening_balance",
                     *       "days": 4,
                     *       "validFrom": "2026-01-01",
                     *       "expiresOn": "2026-03-31",
                     *       "reason": "Left over from 2025",
                     *       "madeBy": "self",
                     *       "createdAt": "2026-01-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Names the entry.
                         */
                        id: string;
                        /**
                         * @description Why it is there. Days are only taken away by an opening balance or a correction.
                         * @example opening_balance
                         * @enum {unknown}
                         */
                        kind: "opening_balance" | "correction" | "extra_grant";
                        /**
                         * @description In whole 24ths of a day, not 0; negative: so many days are taken away.
                         * @example 4
                         */
                        days: number;
                        /**
                         * Format: date
                         * @description The first date on which it holds, in the years 1900 to 2200.
                         * @example 2026-01-01
                         */
                        validFrom: string;
                        /**
                         * @description Why, for whoever reads it later.
                         * @example Left over from 2025
                         */
                        reason: string;
                        /**
                         * @description The last date on which it can be used; null: never expires. A negative entry has none.
                         * @example 2026-03-31
                         */
                        expiresOn: string | null;
                        /**
                         * @description Who has made it.
                         * @example self
                         * @enum {unknown}
                         */
                        madeBy: "self" | "administrator";
                        /**
                         * Format: date-time
                         * @description When it was made.
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; A header is not valid; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person; There is no such allowance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is archived; There are as many as there may be. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The idempotency key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMyEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the allowance.
                 * @example vacation
                 */
                id: string;
                /** @description Names the entry. */
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person; There is no such allowance; There is no such entry. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUserAllowances: {
        parameters: {
            query?: {
                /**
                 * @description The calendar year in which the leave year begins; without it that of today.
                 * @example 2026
                 */
                year?: number;
                /**
                 * @description With the lines that make up each number.
                 * @example true
                 */
                explain?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the person, in any letter case.
                 * @example Zoë
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All allowances there are, each in its leave year. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "allowances": [
                     *         {
                     *           "id": "vacation",
                     *           "label": "Vacation",
                     *           "isArchived": false,
                     *           "isSelfManaged": true,
                     *           "year": {
                     *             "year": 2026,
                     *             "from": "2026-01-01",
                     *             "to": "2026-12-31"
                     *           },
                     *           "isLimited": true,
                     *           "granted": 28,
                     *           "carriedOver": 0,
                     *           "entered": 4,
                     *           "taken": 28,
                     *           "expired": 2,
                     *           "left": 2,
                     *           "planned": 1,
                     *           "leftAfterPlans": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        allowances: {
                            /**
                             * @description Id of the allowance.
                             * @example vacation
                             */
                            id: string;
                            /**
                             * @description What people call it.
                             * @example Vacation
                             */
                            label: string;
                            /** @description Still shown for the past, no longer granted. */
                            isArchived: boolean;
                            /** @description Whether people set their own rates and entries. */
                            isSelfManaged: boolean;
                            /** @description The leave year. */
                            year: {
                                /**
                                 * @description The calendar year in which it begins.
                                 * @example 2026
                                 */
                                year: number;
                                /**
                                 * Format: date
                                 * @description Its first date.
                                 * @example 2026-01-01
                                 */
                                from: string;
                                /**
                                 * Format: date
                                 * @description Its last date.
                                 * @example 2026-12-31
                                 */
                                to: string;
                            };
                            /** @description Whether anything says how much there is; else the numbers only say what was taken. */
                            isLimited: boolean;
                            /**
                             * @description What the rates give for the year.
                             * @example 28
                             */
                            granted: number;
                            /**
                             * @description What came over from the year before.
                             * @example 0
                             */
                            carriedOver: number;
                            /**
                             * @description What is there of entries, less what entries of the year take away.
                             * @example 4
                             */
                            entered: number;
                            /**
                             * @description Confirmed days of the year.
                             * @example 28
                             */
                            taken: number;
                            /**
                             * @description What could no longer be used by today, or by the end of a year that is over.
                             * @example 2
                             */
                            expired: number;
                            /**
                             * @description What is left. It may be negative.
                             * @example 2
                             */
                            left: number;
                            /**
                             * @description Planned and unconfirmed days of the year.
                             * @example 1
                             */
                            planned: number;
                            /**
                             * @description What is left when all plans come true. It may be negative.
                             * @example 1
                             */
                            leftAfterPlans: number;
                            /** @description With `explain=true`: the lines whose sums the numbers are, by kind. */
                            explanation?: {
                                /** @description What `left` is the sum of. */
                                left: ({
                                    /** @enum {string} */
                                    kind: "grant";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * @description The leave year that it is granted for.
                                     * @example 2026
                                     */
                                    year: number;
                                    /** @description Months in a row that are granted alike; a month gives a twelfth of the rate. */
                                    parts: {
                                        /**
                                         * Format: date
                                         * @description The first date of these months.
                                         * @example 2026-01-01
                                         */
                                        from: string;
                                        /**
                                         * Format: date
                                         * @description The last date of these months.
                                         * @example 2026-12-31
                                         */
                                        to: string;
                                        /**
                                         * @description How many whole months these are.
                                         * @example 12
                                         */
                                        months: number;
                                        /**
                                         * @description The rate: days a year for a full week.
                                         * @example 28
                                         */
                                        daysAYear: number;
                                        /**
                                         * @description Scheduled days a week; null: the rate is not scaled by them.
                                         * @example 5
                                         */
                                        daysAWeek: number | null;
                                    }[];
                                } | {
                                    /** @enum {string} */
                                    kind: "carried";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * @description The leave year whose rest it is.
                                     * @example 2025
                                     */
                                    fromYear: number;
                                    /**
                                     * Format: date
                                     * @description The last date on which it can be used.
                                     * @example 2026-03-31
                                     */
                                    until: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "entry";
                                    /**
                                     * @description What is left of it when the year begins, or all that it takes away.
                                     * @example 4
                                     */
                                    days: number;
                                    entry: {
                                        /**
                                         * Format: uuid
                                         * @description Names the entry.
                                         */
                                        id: string;
                                        /**
                                         * @description All that it added or took away.
                                         * @example 4
                                         */
                                        days: number;
                                        /**
                                         * Format: date
                                         * @description The first date on which it can be used.
                                         * @example 2026-01-01
                                         */
                                        validFrom: string;
                                        /** @description The last date on which it can be used; null: never expires. */
                                        expiresOn: string | null;
                                        /**
                                         * @description Why it is there.
                                         * @example Left over from 2025
                                         */
                                        reason: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "use";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-02-02
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                    /**
                                     * @description Id of its type.
                                     * @example vacation
                                     */
                                    type: string;
                                    /**
                                     * @description Whether it is evidence or a plan.
                                     * @enum {unknown}
                                     */
                                    status: "planned" | "confirmed";
                                } | {
                                    /** @enum {string} */
                                    kind: "expired";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * Format: date
                                     * @description The last date on which it could have been used.
                                     * @example 2026-03-31
                                     */
                                    on: string;
                                })[];
                                /** @description What `leftAfterPlans` is the sum of. */
                                leftAfterPlans: ({
                                    /** @enum {string} */
                                    kind: "grant";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * @description The leave year that it is granted for.
                                     * @example 2026
                                     */
                                    year: number;
                                    /** @description Months in a row that are granted alike; a month gives a twelfth of the rate. */
                                    parts: {
                                        /**
                                         * Format: date
                                         * @description The first date of these months.
                                         * @example 2026-01-01
                                         */
                                        from: string;
                                        /**
                                         * Format: date
                                         * @description The last date of these months.
                                         * @example 2026-12-31
                                         */
                                        to: string;
                                        /**
                                         * @description How many whole months these are.
                                         * @example 12
                                         */
                                        months: number;
                                        /**
                                         * @description The rate: days a year for a full week.
                                         * @example 28
                                         */
                                        daysAYear: number;
                                        /**
                                         * @description Scheduled days a week; null: the rate is not scaled by them.
                                         * @example 5
                                         */
                                        daysAWeek: number | null;
                                    }[];
                                } | {
                                    /** @enum {string} */
                                    kind: "carried";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * @description The leave year whose rest it is.
                                     * @example 2025
                                     */
                                    fromYear: number;
                                    /**
                                     * Format: date
                                     * @description The last date on which it can be used.
                                     * @example 2026-03-31
                                     */
                                    until: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "entry";
                                    /**
                                     * @description What is left of it when the year begins, or all that it takes away.
                                     * @example 4
                                     */
                                    days: number;
                                    entry: {
                                        /**
                                         * Format: uuid
                                         * @description Names the entry.
                                         */
                                        id: string;
                                        /**
                                         * @description All that it added or took away.
                                         * @example 4
                                         */
                                        days: number;
                                        /**
                                         * Format: date
                                         * @description The first date on which it can be used.
                                         * @example 2026-01-01
                                         */
                                        validFrom: string;
                                        /** @description The last date on which it can be used; null: never expires. */
                                        expiresOn: string | null;
                                        /**
                                         * @description Why it is there.
                                         * @example Left over from 2025
                                         */
                                        reason: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "use";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-02-02
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                    /**
                                     * @description Id of its type.
                                     * @example vacation
                                     */
                                    type: string;
                                    /**
                                     * @description Whether it is evidence or a plan.
                                     * @enum {unknown}
                                     */
                                    status: "planned" | "confirmed";
                                } | {
                                    /** @enum {string} */
                                    kind: "expired";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * Format: date
                                     * @description The last date on which it could have been used.
                                     * @example 2026-03-31
                                     */
                                    on: string;
                                })[];
                            };
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUserAllowance: {
        parameters: {
            query?: {
                /**
                 * @description The calendar year in which the leave year begins; without it that of today.
                 * @example 2026
                 */
                year?: number;
                /**
                 * @description With the lines that make up each number.
                 * @example true
                 */
                explain?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the person, in any letter case.
                 * @example Zoë
                 */
                name: string;
                /**
                 * @description Id of the allowance.
                 * @example vacation
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance; here with its explanation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "vacation",
                     *       "label": "Vacation",
                     *       "isArchived": false,
                     *       "isSelfManaged": true,
                     *       "year": {
                     *         "year": 2026,
                     *         "from": "2026-01-01",
                     *         "to": "2026-12-31"
                     *       },
                     *       "isLimited": true,
                     *       "granted": 28,
                     *       "carriedOver": 0,
                     *       "entered": 4,
                     *       "taken": 28,
                     *       "expired": 2,
                     *       "left": 2,
                     *       "planned": 1,
                     *       "leftAfterPlans": 1,
                     *       "explanation": {
                     *         "left": [
                     *           {
                     *             "kind": "entry",
                     *             "days": 4,
                     *             "entry": {
                     *               "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *               "days": 4,
                     *               "validFrom": "2026-01-01",
                     *               "expiresOn": "2026-03-31",
                     *               "reason": "Left over from 2025"
                     *             }
                     *           },
                     *           {
                     *             "kind": "grant",
                     *             "days": 28,
                     *             "year": 2026,
                     *             "parts": [
                     *               {
                     *                 "from": "2026-01-01",
                     *                 "to": "2026-12-31",
                     *                 "months": 12,
                     *                 "daysAYear": 28,
                     *                 "daysAWeek": 5
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "kind": "use",
                     *             "days": -0.5,
                     *             "date": "2026-02-02",
                     *             "half": "am",
                     *             "type": "vacation",
                     *             "status": "confirmed"
                     *           },
                     *           {
                     *             "kind": "use",
                     *             "days": -0.5,
                     *             "date": "2026-02-02",
                     *             "half": "pm",
                     *             "type": "vacation",
                     *             "status": "confirmed"
                     *           },
                     *           {
                     *             "kind": "expired",
                     *             "days": -2,
                     *             "on": "2026-03-31"
                     *           }
                     *         ],
                     *         "leftAfterPlans": [
                     *           {
                     *             "kind": "entry",
                     *             "days": 4,
                     *             "entry": {
                     *               "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *               "days": 4,
                     *               "validFrom": "2026-01-01",
                     *               "expiresOn": "2026-03-31",
                     *               "reason": "Left over from 2025"
                     *             }
                     *           },
                     *           {
                     *             "kind": "grant",
                     *             "days": 28,
                     *             "year": 2026,
                     *             "parts": [
                     *               {
                     *                 "from": "2026-01-01",
                     *                 "to": "2026-12-31",
                     *                 "months": 12,
                     *                 "daysAYear": 28,
                     *                 "daysAWeek": 5
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "kind": "use",
                     *             "days": -0.5,
                     *             "date": "2026-12-28",
                     *             "half": "am",
                     *             "type": "vacation",
                     *             "status": "planned"
                     *           },
                     *           {
                     *             "kind": "use",
                     *             "days": -0.5,
                     *             "date": "2026-12-28",
                     *             "half": "pm",
                     *             "type": "vacation",
                     *             "status": "planned"
                     *           },
                     *           {
                     *             "kind": "expired",
                     *             "days": -2,
                     *             "on": "2026-03-31"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description Id of the allowance.
                         * @example vacation
                         */
                        id: string;
                        /**
                         * @description What people call it.
                         * @example Vacation
                         */
                        label: string;
                        /** @description Still shown for the past, no longer granted. */
                        isArchived: boolean;
                        /** @description Whether people set their own rates and entries. */
                        isSelfManaged: boolean;
                        /** @description The leave year. */
                        year: {
                            /**
                             * @description The calendar year in which it begins.
                             * @example 2026
                             */
                            year: number;
                            /**
                             * Format: date
                             * @description Its first date.
                             * @example 2026-01-01
                             */
                            from: string;
                            /**
                             * Format: date
                             * @description Its last date.
                             * @example 2026-12-31
                             */
                            to: string;
                        };
                        /** @description Whether anything says how much there is; else the numbers only say what was taken. */
                        isLimited: boolean;
                        /**
                         * @description What the rates give for the year.
                         * @example 28
                         */
                        granted: number;
                        /**
                         * @description What came over from the year before.
                         * @example 0
                         */
                        carriedOver: number;
                        /**
                         * @description What is there of entries, less what entries of the year take away.
                         * @example 4
                         */
                        entered: number;
                        /**
                         * @description Confirmed days of the year.
                         * @example 28
                         */
                        taken: number;
                        /**
                         * @description What could no longer be used by today, or by the end of a year that is over.
                         * @example 2
                         */
                        expired: number;
                        /**
                         * @description What is left. It may be negative.
                         * @example 2
                         */
                        left: number;
                        /**
                         * @description Planned and unconfirmed days of the year.
                         * @example 1
                         */
                        planned: number;
                        /**
                         * @description What is left when all plans come true. It may be negative.
                         * @example 1
                         */
                        leftAfterPlans: number;
                        /** @description With `explain=true`: the lines whose sums the numbers are, by kind. */
                        explanation?: {
                            /** @description What `left` is the sum of. */
                            left: ({
                                /** @enum {string} */
                                kind: "grant";
                                /**
                                 * @description Days that this line adds; negative where it takes away.
                                 * @example -0.5
                                 */
                                days: number;
                                /**
                                 * @description The leave year that it is granted for.
                                 * @example 2026
                                 */
                                year: number;
                                /** @description Months in a row that are granted alike; a month gives a twelfth of the rate. */
                                parts: {
                                    /**
                                     * Format: date
                                     * @description The first date of these months.
                                     * @example 2026-01-01
                                     */
                                    from: string;
                                    /**
                                     * Format: date
                                     * @description The last date of these months.
                                     * @example 2026-12-31
                                     */
                                    to: string;
                                    /**
                                     * @description How many whole months these are.
                                     * @example 12
                                     */
                                    months: number;
                                    /**
                                     * @description The rate: days a year for a full week.
                                     * @example 28
                                     */
                                    daysAYear: number;
                                    /**
                                     * @description Scheduled days a week; null: the rate is not scaled by them.
                                     * @example 5
                                     */
                                    daysAWeek: number | null;
                                }[];
                            } | {
                                /** @enum {string} */
                                kind: "carried";
                                /**
                                 * @description Days that this line adds; negative where it takes away.
                                 * @example -0.5
                                 */
                                days: number;
                                /**
                                 * @description The leave year whose rest it is.
                                 * @example 2025
                                 */
                                fromYear: number;
                                /**
                                 * Format: date
                                 * @description The last date on which it can be used.
                                 * @example 2026-03-31
                                 */
                                until: string;
                            } | {
                                /** @enum {string} */
                                kind: "entry";
                                /**
                                 * @description What is left of it when the year begins, or all that it takes away.
                                 * @example 4
                                 */
                                days: number;
                                entry: {
                                    /**
                                     * Format: uuid
                                     * @description Names the entry.
                                     */
                                    id: string;
                                    /**
                                     * @description All that it added or took away.
                                     * @example 4
                                     */
                                    days: number;
                                    /**
                                     * Format: date
                                     * @description The first date on which it can be used.
                                     * @example 2026-01-01
                                     */
                                    validFrom: string;
                                    /** @description The last date on which it can be used; null: never expires. */
                                    expiresOn: string | null;
                                    /**
                                     * @description Why it is there.
                                     * @example Left over from 2025
                                     */
                                    reason: string;
                                };
                            } | {
                                /** @enum {string} */
                                kind: "use";
                                /**
                                 * @description Days that this line adds; negative where it takes away.
                                 * @example -0.5
                                 */
                                days: number;
                                /**
                                 * Format: date
                                 * @description The day.
                                 * @example 2026-02-02
                                 */
                                date: string;
                                /**
                                 * @description Which half of it.
                                 * @enum {unknown}
                                 */
                                half: "am" | "pm";
                                /**
                                 * @description Id of its type.
                                 * @example vacation
                                 */
                                type: string;
                                /**
                                 * @description Whether it is evidence or a plan.
                                 * @enum {unknown}
                                 */
                                status: "planned" | "confirmed";
                            } | {
                                /** @enum {string} */
                                kind: "expired";
                                /**
                                 * @description Days that this line adds; negative where it takes away.
                                 * @example -0.5
                                 */
                                days: number;
                                /**
                                 * Format: date
                                 * @description The last date on which it could have been used.
                                 * @example 2026-03-31
                                 */
                                on: string;
                            })[];
                            /** @description What `leftAfterPlans` is the sum of. */
                            leftAfterPlans: ({
                                /** @enum {string} */
                                kind: "grant";
                                /**
                                 * @description Days that this line adds; negative where it takes away.
                                 * @example -0.5
                                 */
                                days: number;
                                /**
                                 * @description The leave year that it is granted for.
                                 * @example 2026
                                 */
                                year: number;
                                /** @description Months in a row that are granted alike; a month gives a twelfth of the rate. */
                                parts: {
                                    /**
                                     * Format: date
                                     * @description The first date of these months.
                                     * @example 2026-01-01
                                     */
                                    from: string;
                                    /**
                                     * Format: date
                                     * @description The last date of these months.
                                     * @example 2026-12-31
                                     */
                                    to: string;
                                    /**
                                     * @description How many whole months these are.
                                     * @example 12
                                     */
                                    months: number;
                                    /**
                                     * @description The rate: days a year for a full week.
                                     * @example 28
                                     */
                                    daysAYear: number;
                                    /**
                                     * @description Scheduled days a week; null: the rate is not scaled by them.
                                     * @example 5
                                     */
                                    daysAWeek: number | null;
                                }[];
                            } | {
                                /** @enum {string} */
                                kind: "carried";
                                /**
                                 * @description Days that this line adds; negative where it takes away.
                                 * @example -0.5
                                 */
                                days: number;
                                /**
                                 * @description The leave year whose rest it is.
                                 * @example 2025
                                 */
                                fromYear: number;
                                /**
                                 * Format: date
                                 * @description The last date on which it can be used.
                                 * @example 2026-03-31
                                 */
                                until: string;
                            } | {
                                /** @enum {string} */
                                kind: "entry";
                                /**
                                 * @description What is left of it when the year begins, or all that it takes away.
                                 * @example 4
                                 */
                                days: number;
                                entry: {
                                    /**
                                     * Format: uuid
                                     * @description Names the entry.
                                     */
                                    id: string;
                                    /**
                                     * @description All that it added or took away.
                                     * @example 4
                                     */
                                    days: number;
                                    /**
                                     * Format: date
                                     * @description The first date on which it can be used.
                                     * @example 2026-01-01
                                     */
                                    validFrom: string;
                                    /** @description The last date on which it can be used; null: never expires. */
                                    expiresOn: string | null;
                                    /**
                                     * @description Why it is there.
                                     * @example Left over from 2025
                                     */
                                    reason: string;
                                };
                            } | {
                                /** @enum {string} */
                                kind: "use";
                                /**
                                 * @description Days that this line adds; negative where it takes away.
                                 * @example -0.5
                                 */
                                days: number;
                                /**
                                 * Format: date
                                 * @description The day.
                                 * @example 2026-02-02
                                 */
                                date: string;
                                /**
                                 * @description Which half of it.
                                 * @enum {unknown}
                                 */
                                half: "am" | "pm";
                                /**
                                 * @description Id of its type.
                                 * @example vacation
                                 */
                                type: string;
                                /**
                                 * @description Whether it is evidence or a plan.
                                 * @enum {unknown}
                                 */
                                status: "planned" | "confirmed";
                            } | {
                                /** @enum {string} */
                                kind: "expired";
                                /**
                                 * @description Days that this line adds; negative where it takes away.
                                 * @example -0.5
                                 */
                                days: number;
                                /**
                                 * Format: date
                                 * @description The last date on which it could have been used.
                                 * @example 2026-03-31
                                 */
                                on: string;
                            })[];
                        };
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person; There is no such allowance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUserRates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the person, in any letter case.
                 * @example Zoë
                 */
                name: string;
                /**
                 * @description Id of the allowance.
                 * @example vacation
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person's own rates; without any, those of the policy hold. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rates": [
                     *         {
                     *           "validFrom": "2026-01-01",
                     *           "daysAYear": 28
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        rates: {
                            /**
                             * Format: date
                             * @description The first date on which it holds, in the years 1900 to 2200.
                             * @example 2026-01-01
                             */
                            validFrom: string;
                            /**
                             * @description Days a year for a full week, in whole 24ths of a day; null: the rate of the policy again.
                             * @example 28
                             */
                            daysAYear: number | null;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person; There is no such allowance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putUserRate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the person, in any letter case.
                 * @example Zoë
                 */
                name: string;
                /**
                 * @description Id of the allowance.
                 * @example vacation
                 */
                id: string;
                /**
                 * @description The first date on which it holds, in the years 1900 to 2200.
                 * @example 2026-01-01
                 */
                validFrom: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "daysAYear": 28
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Days a year for a full week, in whole 24ths of a day; null: the rate of the policy again.
                     * @example 28
                     */
                    daysAYear: number | null;
                };
            };
        };
        responses: {
            /** @description It is in the place of the one of before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "validFrom": "2026-01-01",
                     *       "daysAYear": 28
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date
                         * @description The first date on which it holds, in the years 1900 to 2200.
                         * @example 2026-01-01
                         */
                        validFrom: string;
                        /**
                         * @description Days a year for a full week, in whole 24ths of a day; null: the rate of the policy again.
                         * @example 28
                         */
                        daysAYear: number | null;
                    };
                };
            };
            /** @description It is there. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "validFrom": "2026-01-01",
                     *       "daysAYear": 28
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date
                         * @description The first date on which it holds, in the years 1900 to 2200.
                         * @example 2026-01-01
                         */
                        validFrom: string;
                        /**
                         * @description Days a year for a full week, in whole 24ths of a day; null: the rate of the policy again.
                         * @example 28
                         */
                        daysAYear: number | null;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person; There is no such allowance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is archived; There are as many as there may be. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeUserRate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the person, in any letter case.
                 * @example Zoë
                 */
                name: string;
                /**
                 * @description Id of the allowance.
                 * @example vacation
                 */
                id: string;
                /**
                 * @description The first date on which it holds, in the years 1900 to 2200.
                 * @example 2026-01-01
                 */
                validFrom: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person; There is no such allowance; There is no such rate. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUserEntries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the person, in any letter case.
                 * @example Zoë
                 */
                name: string;
                /**
                 * @description Id of the allowance.
                 * @example vacation
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries, in the order in which they were made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *           "kind": "opening_balance",
                     *           "days": 4,
                     *           "validFrom": "2026-01-01",
                     *           "expiresOn": "2026-03-31",
                     *           "reason": "Left over from 2025",
                     *           "madeBy": "self",
                     *           "createdAt": "2026-01-02T08:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        entries: {
                            /**
                             * Format: uuid
                             * @description Names the entry.
                             */
                            id: string;
                            /**
                             * @description Why it is there. Days are only taken away by an opening balance or a correction.
                             * @example opening_balance
                             * @enum {unknown}
                             */
                            kind: "opening_balance" | "correction" | "extra_grant";
                            /**
                             * @description In whole 24ths of a day, not 0; negative: so many days are taken away.
                             * @example 4
                             */
                            days: number;
                            /**
                             * Format: date
                             * @description The first date on which it holds, in the years 1900 to 2200.
                             * @example 2026-01-01
                             */
                            validFrom: string;
                            /**
                             * @description Why, for whoever reads it later.
                             * @example Left over from 2025
                             */
                            reason: string;
                            /**
                             * @description The last date on which it can be used; null: never expires. A negative entry has none.
                             * @example 2026-03-31
                             */
                            expiresOn: string | null;
                            /**
                             * @description Who has made it.
                             * @example self
                             * @enum {unknown}
                             */
                            madeBy: "self" | "administrator";
                            /**
                             * Format: date-time
                             * @description When it was made.
                             */
                            createdAt: string;
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person; There is no such allowance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addUserEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters of your own, for two days: the same request with the same key is done once and answered the same again. */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description Name of the person, in any letter case.
                 * @example Zoë
                 */
                name: string;
                /**
                 * @description Id of the allowance.
                 * @example vacation
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "opening_balance",
                 *       "days": 4,
                 *       "validFrom": "2026-01-01",
                 *       "expiresOn": "2026-03-31",
                 *       "reason": "Left over from 2025"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Why it is there. Days are only taken away by an opening balance or a correction.
                     * @example opening_balance
                     * @enum {unknown}
                     */
                    kind: "opening_balance" | "correction" | "extra_grant";
                    /**
                     * @description In whole 24ths of a day, not 0; negative: so many days are taken away.
                     * @example 4
                     */
                    days: number;
                    /**
                     * Format: date
                     * @description The first date on which it holds, in the years 1900 to 2200.
                     * @example 2026-01-01
                     */
                    validFrom: string;
                    /**
                     * @description Why, for whoever reads it later.
                     * @example Left over from 2025
                     */
                    reason: string;
                    /**
                     * @description The last date on which it can be used; null: never expires. A negative entry has none.
                     * @example 2026-03-31
                     */
                    expiresOn?: string | null;
                };
            };
        };
        responses: {
            /** @description The entry is there. */
            201: {
                headers: {
                    /** @description `true` where the request was done before and this is the answer of then. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *       "kind": "opening_balance",
                     *       "days": 4,
                     *       "validFrom": "2026-01-01",
                     *       "expiresOn": "2026-03-31",
                     *       "reason": "Left over from 2025",
                     *       "madeBy": "self",
                     *       "createdAt": "2026-01-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Names the entry.
                         */
                        id: string;
                        /**
                         * @description Why it is there. Days are only taken away by an opening balance or a correction.
                         * @example opening_balance
                         * @enum {unknown}
                         */
                        kind: "opening_balance" | "correction" | "extra_grant";
                        /**
                         * @description In whole 24ths of a day, not 0; negative: so many days are taken away.
                         * @example 4
                         */
                        days: number;
                        /**
                         * Format: date
                         * @description The first date on which it holds, in the years 1900 to 2200.
                         * @example 2026-01-01
                         */
                        validFrom: string;
                        /**
                         * @description Why, for whoever reads it later.
                         * @example Left over from 2025
                         */
                        reason: string;
                        /**
                         * @description The last date on which it can be used; null: never expires. A negative entry has none.
                         * @example 2026-03-31
                         */
                        expiresOn: string | null;
                        /**
                         * @description Who has made it.
                         * @example self
                         * @enum {unknown}
                         */
                        madeBy: "self" | "administrator";
                        /**
                         * Format: date-time
                         * @description When it was made.
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description A query parameter is not valid; The request cannot be read; A header is not valid; The body is not valid JSON; The body does not have the expected shape; A number cannot be stored exactly; The JSON is nested too deeply. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person; There is no such allowance. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is archived; There are as many as there may be. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The idempotency key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeUserEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the person, in any letter case.
                 * @example Zoë
                 */
                name: string;
                /**
                 * @description Id of the allowance.
                 * @example vacation
                 */
                id: string;
                /** @description Names the entry. */
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid; The request cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this; The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person; There is no such allowance; There is no such entry. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available; The database is busy. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no space left to store this. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMySummary: {
        parameters: {
            query: {
                /**
                 * @description The first date.
                 * @example 2026-01-01
                 */
                from: string;
                /**
                 * @description The last date; at most ten years later.
                 * @example 2026-12-31
                 */
                to: string;
                /**
                 * @description With the halves that each number counts.
                 * @example true
                 */
                explain?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-01-01",
                     *       "to": "2026-12-31",
                     *       "types": [
                     *         {
                     *           "type": "remote",
                     *           "label": "Remote",
                     *           "countsAs": "work",
                     *           "confirmed": 12.5,
                     *           "planned": 2,
                     *           "unconfirmed": 0
                     *         }
                     *       ],
                     *       "places": [
                     *         {
                     *           "place": {
                     *             "id": "019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11",
                     *             "name": "Vienna",
                     *             "kind": "home",
                     *             "country": "AT",
                     *             "region": "AT-9"
                     *           },
                     *           "confirmed": 12.5,
                     *           "planned": 2,
                     *           "unconfirmed": 0
                     *         }
                     *       ],
                     *       "countries": [
                     *         {
                     *           "country": "AT",
                     *           "confirmed": 12.5,
                     *           "planned": 2,
                     *           "unconfirmed": 0
                     *         }
                     *       ],
                     *       "regions": [
                     *         {
                     *           "region": "AT-9",
                     *           "confirmed": 12.5,
                     *           "planned": 2,
                     *           "unconfirmed": 0
                     *         }
                     *       ],
                     *       "months": [
                     *         {
                     *           "month": "2026-11",
                     *           "types": [
                     *             {
                     *               "type": "remote",
                     *               "confirmed": 12.5,
                     *               "planned": 2,
                     *               "unconfirmed": 0
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "unknown": {
                     *         "days": 1.5
                     *       },
                     *       "toWork": {
                     *         "days": 249.5
                     *       },
                     *       "allowances": [
                     *         {
                     *           "id": "vacation",
                     *           "label": "Vacation",
                     *           "isArchived": false,
                     *           "isSelfManaged": true,
                     *           "year": {
                     *             "year": 2026,
                     *             "from": "2026-01-01",
                     *             "to": "2026-12-31"
                     *           },
                     *           "isLimited": true,
                     *           "granted": 28,
                     *           "carriedOver": 0,
                     *           "entered": 4,
                     *           "taken": 28,
                     *           "expired": 2,
                     *           "left": 2,
                     *           "planned": 1,
                     *           "leftAfterPlans": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description The first date.
                         * @example 2026-01-01
                         */
                        from: string;
                        /**
                         * @description The last date.
                         * @example 2026-12-31
                         */
                        to: string;
                        types: {
                            /**
                             * @description Id of the type.
                             * @example remote
                             */
                            type: string;
                            /**
                             * @description What people call it.
                             * @example Remote
                             */
                            label: string;
                            /**
                             * @description What it counts as; null: no policy says so any longer.
                             * @example work
                             */
                            countsAs: ("work" | "leave" | "holiday" | "absence") | null;
                            /**
                             * @description What has been. In days; half a day is 0.5.
                             * @example 12.5
                             */
                            confirmed: number;
                            /**
                             * @description What is meant to be, today or later. In days; half a day is 0.5.
                             * @example 2
                             */
                            planned: number;
                            /**
                             * @description What was meant to be, and nobody has said whether it was. In days; half a day is 0.5.
                             * @example 0
                             */
                            unconfirmed: number;
                            /** @description With `explain=true`. */
                            halves?: {
                                /** @description The halves that `confirmed` counts. */
                                confirmed: {
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-11-03
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @example am
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                }[];
                                /** @description The halves that `planned` counts. */
                                planned: {
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-11-03
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @example am
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                }[];
                                /** @description The halves that `unconfirmed` counts. */
                                unconfirmed: {
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-11-03
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @example am
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                }[];
                            };
                        }[];
                        places: {
                            place: {
                                /** @description Names the place. */
                                id: string;
                                /**
                                 * @description What it is called; null: the place is gone.
                                 * @example Vienna
                                 */
                                name: string | null;
                                /** @description What it is; null: the place is gone. */
                                kind: ("office" | "home" | "client" | "other") | null;
                                /** @description ISO 3166-1 code, if it is known. */
                                country: string | null;
                                /** @description ISO 3166-2 code, if it is known. */
                                region: string | null;
                            };
                            /**
                             * @description What has been. In days; half a day is 0.5.
                             * @example 12.5
                             */
                            confirmed: number;
                            /**
                             * @description What is meant to be, today or later. In days; half a day is 0.5.
                             * @example 2
                             */
                            planned: number;
                            /**
                             * @description What was meant to be, and nobody has said whether it was. In days; half a day is 0.5.
                             * @example 0
                             */
                            unconfirmed: number;
                            /** @description With `explain=true`. */
                            halves?: {
                                /** @description The halves that `confirmed` counts. */
                                confirmed: {
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-11-03
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @example am
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                }[];
                                /** @description The halves that `planned` counts. */
                                planned: {
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-11-03
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @example am
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                }[];
                                /** @description The halves that `unconfirmed` counts. */
                                unconfirmed: {
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-11-03
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @example am
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                }[];
                            };
                        }[];
                        countries: {
                            /**
                             * @description ISO 3166-1 code of the places.
                             * @example AT
                             */
                            country: string;
                            /**
                             * @description What has been. In days; half a day is 0.5.
                             * @example 12.5
                             */
                            confirmed: number;
                            /**
                             * @description What is meant to be, today or later. In days; half a day is 0.5.
                             * @example 2
                             */
                            planned: number;
                            /**
                             * @description What was meant to be, and nobody has said whether it was. In days; half a day is 0.5.
                             * @example 0
                             */
                            unconfirmed: number;
                            /** @description With `explain=true`. */
                            halves?: {
                                /** @description The halves that `confirmed` counts. */
                                confirmed: {
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-11-03
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @example am
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                }[];
                                /** @description The halves that `planned` counts. */
                                planned: {
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-11-03
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @example am
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                }[];
                                /** @description The halves that `unconfirmed` counts. */
                                unconfirmed: {
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-11-03
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @example am
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                }[];
                            };
                        }[];
                        regions: {
                            /**
                             * @description ISO 3166-2 code of the places.
                             * @example AT-9
                             */
                            region: string;
                            /**
                             * @description What has been. In days; half a day is 0.5.
                             * @example 12.5
                             */
                            confirmed: number;
                            /**
                             * @description What is meant to be, today or later. In days; half a day is 0.5.
                             * @example 2
                             */
                            planned: number;
                            /**
                             * @description What was meant to be, and nobody has said whether it was. In days; half a day is 0.5.
                             * @example 0
                             */
                            unconfirmed: number;
                            /** @description With `explain=true`. */
                            halves?: {
                                /** @description The halves that `confirmed` counts. */
                                confirmed: {
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-11-03
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @example am
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                }[];
                                /** @description The halves that `planned` counts. */
                                planned: {
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-11-03
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @example am
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                }[];
                                /** @description The halves that `unconfirmed` counts. */
                                unconfirmed: {
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-11-03
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @example am
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                }[];
                            };
                        }[];
                        months: {
                            /**
                             * @description A month with records, `YYYY-MM`.
                             * @example 2026-11
                             */
                            month: string;
                            types: {
                                /**
                                 * @description Id of the type.
                                 * @example remote
                                 */
                                type: string;
                                /**
                                 * @description What has been. In days; half a day is 0.5.
                                 * @example 12.5
                                 */
                                confirmed: number;
                                /**
                                 * @description What is meant to be, today or later. In days; half a day is 0.5.
                                 * @example 2
                                 */
                                planned: number;
                                /**
                                 * @description What was meant to be, and nobody has said whether it was. In days; half a day is 0.5.
                                 * @example 0
                                 */
                                unconfirmed: number;
                                /** @description With `explain=true`. */
                                halves?: {
                                    /** @description The halves that `confirmed` counts. */
                                    confirmed: {
                                        /**
                                         * Format: date
                                         * @description The day.
                                         * @example 2026-11-03
                                         */
                                        date: string;
                                        /**
                                         * @description Which half of it.
                                         * @example am
                                         * @enum {unknown}
                                         */
                                        half: "am" | "pm";
                                    }[];
                                    /** @description The halves that `planned` counts. */
                                    planned: {
                                        /**
                                         * Format: date
                                         * @description The day.
                                         * @example 2026-11-03
                                         */
                                        date: string;
                                        /**
                                         * @description Which half of it.
                                         * @example am
                                         * @enum {unknown}
                                         */
                                        half: "am" | "pm";
                                    }[];
                                    /** @description The halves that `unconfirmed` counts. */
                                    unconfirmed: {
                                        /**
                                         * Format: date
                                         * @description The day.
                                         * @example 2026-11-03
                                         */
                                        date: string;
                                        /**
                                         * @description Which half of it.
                                         * @example am
                                         * @enum {unknown}
                                         */
                                        half: "am" | "pm";
                                    }[];
                                };
                            }[];
                        }[];
                        unknown: {
                            /**
                             * @description Scheduled halves that are over and have no record. In days; half a day is 0.5.
                             * @example 1.5
                             */
                            days: number;
                            /** @description The halves that it counts, with `explain=true`. */
                            halves?: {
                                /**
                                 * Format: date
                                 * @description The day.
                                 * @example 2026-11-03
                                 */
                                date: string;
                                /**
                                 * @description Which half of it.
                                 * @example am
                                 * @enum {unknown}
                                 */
                                half: "am" | "pm";
                            }[];
                        };
                        toWork: {
                            /**
                             * @description Halves to be worked: scheduled, and no holiday, while employed. In days; half a day is 0.5.
                             * @example 1.5
                             */
                            days: number;
                            /** @description The halves that it counts, with `explain=true`. */
                            halves?: {
                                /**
                                 * Format: date
                                 * @description The day.
                                 * @example 2026-11-03
                                 */
                                date: string;
                                /**
                                 * @description Which half of it.
                                 * @example am
                                 * @enum {unknown}
                                 */
                                half: "am" | "pm";
                            }[];
                        };
                        /** @description How the allowances stand, in each leave year that the range touches. */
                        allowances: {
                            /**
                             * @description Id of the allowance.
                             * @example vacation
                             */
                            id: string;
                            /**
                             * @description What people call it.
                             * @example Vacation
                             */
                            label: string;
                            /** @description Still shown for the past, no longer granted. */
                            isArchived: boolean;
                            /** @description Whether people set their own rates and entries. */
                            isSelfManaged: boolean;
                            /** @description The leave year. */
                            year: {
                                /**
                                 * @description The calendar year in which it begins.
                                 * @example 2026
                                 */
                                year: number;
                                /**
                                 * Format: date
                                 * @description Its first date.
                                 * @example 2026-01-01
                                 */
                                from: string;
                                /**
                                 * Format: date
                                 * @description Its last date.
                                 * @example 2026-12-31
                                 */
                                to: string;
                            };
                            /** @description Whether anything says how much there is; else the numbers only say what was taken. */
                            isLimited: boolean;
                            /**
                             * @description What the rates give for the year.
                             * @example 28
                             */
                            granted: number;
                            /**
                             * @description What came over from the year before.
                             * @example 0
                             */
                            carriedOver: number;
                            /**
                             * @description What is there of entries, less what entries of the year take away.
                             * @example 4
                             */
                            entered: number;
                            /**
                             * @description Confirmed days of the year.
                             * @example 28
                             */
                            taken: number;
                            /**
                             * @description What could no longer be used by today, or by the end of a year that is over.
                             * @example 2
                             */
                            expired: number;
                            /**
                             * @description What is left. It may be negative.
                             * @example 2
                             */
                            left: number;
                            /**
                             * @description Planned and unconfirmed days of the year.
                             * @example 1
                             */
                            planned: number;
                            /**
                             * @description What is left when all plans come true. It may be negative.
                             * @example 1
                             */
                            leftAfterPlans: number;
                            /** @description With `explain=true`: the lines whose sums the numbers are, by kind. */
                            explanation?: {
                                /** @description What `left` is the sum of. */
                                left: ({
                                    /** @enum {string} */
                                    kind: "grant";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * @description The leave year that it is granted for.
                                     * @example 2026
                                     */
                                    year: number;
                                    /** @description Months in a row that are granted alike; a month gives a twelfth of the rate. */
                                    parts: {
                                        /**
                                         * Format: date
                                         * @description The first date of these months.
                                         * @example 2026-01-01
                                         */
                                        from: string;
                                        /**
                                         * Format: date
                                         * @description The last date of these months.
                                         * @example 2026-12-31
                                         */
                                        to: string;
                                        /**
                                         * @description How many whole months these are.
                                         * @example 12
                                         */
                                        months: number;
                                        /**
                                         * @description The rate: days a year for a full week.
                                         * @example 28
                                         */
                                        daysAYear: number;
                                        /**
                                         * @description Scheduled days a week; null: the rate is not scaled by them.
                                         * @example 5
                                         */
                                        daysAWeek: number | null;
                                    }[];
                                } | {
                                    /** @enum {string} */
                                    kind: "carried";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * @description The leave year whose rest it is.
                                     * @example 2025
                                     */
                                    fromYear: number;
                                    /**
                                     * Format: date
                                     * @description The last date on which it can be used.
                                     * @example 2026-03-31
                                     */
                                    until: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "entry";
                                    /**
                                     * @description What is left of it when the year begins, or all that it takes away.
                                     * @example 4
                                     */
                                    days: number;
                                    entry: {
                                        /**
                                         * Format: uuid
                                         * @description Names the entry.
                                         */
                                        id: string;
                                        /**
                                         * @description All that it added or took away.
                                         * @example 4
                                         */
                                        days: number;
                                        /**
                                         * Format: date
                                         * @description The first date on which it can be used.
                                         * @example 2026-01-01
                                         */
                                        validFrom: string;
                                        /** @description The last date on which it can be used; null: never expires. */
                                        expiresOn: string | null;
                                        /**
                                         * @description Why it is there.
                                         * @example Left over from 2025
                                         */
                                        reason: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "use";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-02-02
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                    /**
                                     * @description Id of its type.
                                     * @example vacation
                                     */
                                    type: string;
                                    /**
                                     * @description Whether it is evidence or a plan.
                                     * @enum {unknown}
                                     */
                                    status: "planned" | "confirmed";
                                } | {
                                    /** @enum {string} */
                                    kind: "expired";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * Format: date
                                     * @description The last date on which it could have been used.
                                     * @example 2026-03-31
                                     */
                                    on: string;
                                })[];
                                /** @description What `leftAfterPlans` is the sum of. */
                                leftAfterPlans: ({
                                    /** @enum {string} */
                                    kind: "grant";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * @description The leave year that it is granted for.
                                     * @example 2026
                                     */
                                    year: number;
                                    /** @description Months in a row that are granted alike; a month gives a twelfth of the rate. */
                                    parts: {
                                        /**
                                         * Format: date
                                         * @description The first date of these months.
                                         * @example 2026-01-01
                                         */
                                        from: string;
                                        /**
                                         * Format: date
                                         * @description The last date of these months.
                                         * @example 2026-12-31
                                         */
                                        to: string;
                                        /**
                                         * @description How many whole months these are.
                                         * @example 12
                                         */
                                        months: number;
                                        /**
                                         * @description The rate: days a year for a full week.
                                         * @example 28
                                         */
                                        daysAYear: number;
                                        /**
                                         * @description Scheduled days a week; null: the rate is not scaled by them.
                                         * @example 5
                                         */
                                        daysAWeek: number | null;
                                    }[];
                                } | {
                                    /** @enum {string} */
                                    kind: "carried";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * @description The leave year whose rest it is.
                                     * @example 2025
                                     */
                                    fromYear: number;
                                    /**
                                     * Format: date
                                     * @description The last date on which it can be used.
                                     * @example 2026-03-31
                                     */
                                    until: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "entry";
                                    /**
                                     * @description What is left of it when the year begins, or all that it takes away.
                                     * @example 4
                                     */
                                    days: number;
                                    entry: {
                                        /**
                                         * Format: uuid
                                         * @description Names the entry.
                                         */
                                        id: string;
                                        /**
                                         * @description All that it added or took away.
                                         * @example 4
                                         */
                                        days: number;
                                        /**
                                         * Format: date
                                         * @description The first date on which it can be used.
                                         * @example 2026-01-01
                                         */
                                        validFrom: string;
                                        /** @description The last date on which it can be used; null: never expires. */
                                        expiresOn: string | null;
                                        /**
                                         * @description Why it is there.
                                         * @example Left over from 2025
                                         */
                                        reason: string;
                                    };
                                } | {
                                    /** @enum {string} */
                                    kind: "use";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * Format: date
                                     * @description The day.
                                     * @example 2026-02-02
                                     */
                                    date: string;
                                    /**
                                     * @description Which half of it.
                                     * @enum {unknown}
                                     */
                                    half: "am" | "pm";
                                    /**
                                     * @description Id of its type.
                                     * @example vacation
                                     */
                                    type: string;
                                    /**
                                     * @description Whether it is evidence or a plan.
                                     * @enum {unknown}
                                     */
                                    status: "planned" | "confirmed";
                                } | {
                                    /** @enum {string} */
                                    kind: "expired";
                                    /**
                                     * @description Days that this line adds; negative where it takes away.
                                     * @example -0.5
                                     */
                                    days: number;
                                    /**
                                     * Format: date
                                     * @description The last date on which it could have been used.
                                     * @example 2026-03-31
                                     */
                                    on: string;
                                })[];
                            };
                        }[];
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyGaps: {
        parameters: {
            query?: {
                /**
                 * @description The first date; without it the first day of employment, else of the first record, at most a year back.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description The last date; without it yesterday.
                 * @example 2026-11-21
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gaps, in order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-01-01",
                     *       "to": "2026-11-21",
                     *       "unknown": {
                     *         "days": 1,
                     *         "halves": [
                     *           {
                     *             "date": "2026-11-03",
                     *             "half": "am"
                     *           },
                     *           {
                     *             "date": "2026-11-03",
                     *             "half": "pm"
                     *           }
                     *         ]
                     *       },
                     *       "unconfirmed": {
                     *         "days": 0.5,
                     *         "halves": [
                     *           {
                     *             "date": "2026-11-04",
                     *             "half": "am",
                     *             "type": "remote"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description The first date; null: there is neither a first day nor a record.
                         * @example 2026-11-21
                         */
                        from: string | null;
                        /**
                         * @description The last date; null as `from`.
                         * @example 2026-11-21
                         */
                        to: string | null;
                        unknown: {
                            /**
                             * @description Scheduled halves that are over and have no record. In days; half a day is 0.5.
                             * @example 1.5
                             */
                            days: number;
                            /** @description The halves that it counts, with `explain=true`. */
                            halves?: {
                                /**
                                 * Format: date
                                 * @description The day.
                                 * @example 2026-11-03
                                 */
                                date: string;
                                /**
                                 * @description Which half of it.
                                 * @example am
                                 * @enum {unknown}
                                 */
                                half: "am" | "pm";
                            }[];
                        };
                        unconfirmed: {
                            /**
                             * @description Plans that are over, and nobody has said whether they came true. In days; half a day is 0.5.
                             * @example 0.5
                             */
                            days: number;
                            /** @description The halves that it counts. */
                            halves: {
                                /**
                                 * Format: date
                                 * @description The day.
                                 * @example 2026-11-03
                                 */
                                date: string;
                                /**
                                 * @description Which half of it.
                                 * @example am
                                 * @enum {unknown}
                                 */
                                half: "am" | "pm";
                                /**
                                 * @description Id of the type.
                                 * @example remote
                                 */
                                type: string;
                            }[];
                        };
                    };
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Credentials are missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The credentials do not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such person. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This server does not answer for that host. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database is not available. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
