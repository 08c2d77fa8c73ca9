-- cli.lua: the command. Reads files or standard input, runs one method of the interface, writes text or JSON.
-- Exit status: 0, 1 (bad data: invalid = "error", or a bad row of a corpus), 2 (usage, or a file that cannot
-- be read or written).

local copydesk = require "copydesk"
local desk = require "copydesk.desk"
local methods = require "copydesk.cli.methods"

local OK, BAD_DATA, TROUBLE = 0, 1, 2

-- Stop the command: caught in main. A misuse points to --help.
local function stop(message, ...)
  error({ message = message:format(...) }, 0)
end
local function misuse(message, ...)
  error({ message = message:format(...), misuse = true }, 0)
end

local function needed(name, rock)
  local ok, module = pcall(require, name)
  if ok then return module end
  io.stderr:write(("copydesk: the command needs the module '%s' (luarocks install %s)\n"):format(name, rock))
  os.exit(TROUBLE)
end

local argparse = needed("argparse", "argparse")
needed("cjson", "lua-cjson")
local json = require "copydesk.cli.json"
local options = require "copydesk.cli.options"
local show = require "copydesk.cli.show"
local rows = require "copydesk.cli.rows"

local cli = {}

-- --- the command line ----------------------------------------------------------------------------------

local function add_command(parser, method)
  local command = parser:command(method.name, method.summary:gsub("^%l", string.upper) .. ".")
  command:summary(method.summary)
  command:argument("files", "Files to read; none or '-' is standard input."):args "*":argname "FILE"
  local forms = { "text", "json", "jsonl" }
  if method.reports then forms[4] = "report" end
  command:group("Output",
    command:option("-t --to", "text, json (indented), jsonl (an item a line)" ..
      (method.reports and ", report (everything found, for reading)" or "")):argname "FORM":choices(forms):default "text",
    command:option("-p --pick", "of JSON, only these fields, separated by commas"):argname "NAMES",
    command:option("--color", "auto (on a terminal, unless NO_COLOR is set), always, never"):argname "WHEN"
      :choices { "auto", "always", "never" }:default "auto":show_default(false))
  command:group("Corpora of JSON lines",
    command:flag("-j --jsonl", "the input has a JSON object a line; its other fields stay as they are"),
    command:option("-f --field", "the field that has the text (default: text)"):argname "NAME",
    command:option("-i --into", ("the field for the result (default: %s)"):format(method.field or "that of the text"))
      :argname "NAME",
    command:option("--bad-rows", "skip (report them and go on; the default), keep (pass them on as they are), stop")
      :argname "WHAT":choices { "skip", "keep", "stop" })
  local added = options.add(command, desk.options_of(method.method))
  if #added > 0 then
    command:group("Options of copydesk", (table.unpack or unpack)(added))
  end
end

local function new_parser()
  local parser = argparse("copydesk", "Clean Unicode text, its sentences, and who wrote it.",
    "'copydesk COMMAND --help' tells the options of a command. Exit status: 0; 1 for bad data; 2 for a wrong " ..
    "command line or a file that cannot be read.")
  parser:help_max_width(100)
  parser:help_description_margin(26)
  parser:flag("-V --version", "Print the version."):action(function()
    io.write(("copydesk %s (Unicode: normalization %s, segmentation %s)\n"):format(copydesk.version,
      copydesk.unicode.normalization, copydesk.unicode.segmentation))
    os.exit(OK, true)
  end)
  parser:command_target "command"
  for _, method in ipairs(methods.list) do add_command(parser, method) end
  return parser
end

local function method_named(name)
  for _, method in ipairs(methods.list) do
    if method.name == name then return method end
  end
end

local function names_in(list)
  if not list then return nil end
  local names = {}
  for name in list:gmatch "[^,%s]+" do names[#names + 1] = name end
  return names
end

-- Is the standard output a terminal? Only the shell can tell in plain Lua.
local function on_terminal()
  local yes = os.execute "test -t 1"
  return yes == true or yes == 0
end

local function wants_colour(given)
  if given.color ~= "auto" then return given.color == "always" end
  local unwanted = os.getenv "NO_COLOR"
  if unwanted and unwanted ~= "" then return false end
  return os.getenv "TERM" ~= "dumb" and on_terminal()
end

-- Options that say nothing without another.
local function check_needs(given)
  for _, name in ipairs { "field", "into", "bad_rows" } do
    if given[name] and not given.jsonl then misuse("--%s is for corpora: --jsonl expected", (name:gsub("_", "-"))) end
  end
  if given.pick and not given.jsonl and given.to ~= "json" and given.to ~= "jsonl" then
    misuse "--pick is for JSON: --to json, --to jsonl or --jsonl expected"
  end
end

-- What the command line says: a job { method, desk, files, to, pick, ... }.
local function read_job(args)
  local parser = new_parser()
  local ok, given = parser:pparse(args)
  if not ok then misuse("%s", given) end
  local method = method_named(given.command)
  local read, message = options.read(given, desk.options_of(method.method))
  if not read then misuse("%s", message) end
  check_needs(given)
  local made, made_desk = pcall(copydesk.new, read)
  if not made then misuse("%s", (tostring(made_desk):gsub("^.-copydesk%.new: ", ""))) end
  local pick = names_in(given.pick) or given.jsonl and names_in(method.pick)
  return {
    method = method, desk = made_desk, options = read, files = #given.files > 0 and given.files or { "-" },
    to = given.to, pick = pick, jsonl = given.jsonl,
    field = given.field or "text", into = given.into or method.field or given.field or "text",
    bad_rows = given.bad_rows or "skip",
    colour = (given.to == "text" or given.to == "report") and not given.jsonl and wants_colour(given),
  }
end

-- --- running -------------------------------------------------------------------------------------------

local function write(text)
  local ok, message = io.stdout:write(text)
  if not ok then stop("cannot write: %s", message) end
end

local function complain(message, ...)
  io.stderr:write("copydesk: ", message:format(...), "\n")
end

local function open(name)
  if name == "-" then return io.stdin end
  local file, message = io.open(name, "rb")
  if not file then return nil, message end
  -- a folder can be opened but not read
  local _, why = file:read(0)
  if why then
    file:close()
    return nil, name .. ": " .. why
  end
  return file
end

-- The method's result for a source, as JSON has it; or nil and a message for bad data.
local function result_for(job, source)
  local method = job.method
  local first, second, third = job.desk[method.method](job.desk, source)
  if first == nil then return nil, second end
  return methods.pick(method, method.result(source, first, second, third), job.pick)
end

local function write_json(job, result)
  if job.to == "json" then
    write(json.encode(result, true) .. "\n")
  elseif type(result) == "table" and (result[1] ~= nil or next(result) == nil) then
    for _, item in ipairs(result) do write(json.encode(item) .. "\n") end
  else
    write(json.encode(result) .. "\n")
  end
end

local BLOCK = 65536

-- Runs over a file of any length, or a pipe without end, in little memory.
local function run_stream(job, file, name)
  local stream = job.method.stream(job.desk)
  while true do
    local chunk, message = file:read(BLOCK)
    if message then
      complain("%s: %s", name, message)
      return TROUBLE
    end
    local result = chunk and stream:feed(chunk) or not chunk and stream:close()
    write(show.text(job.method.name, result, "", { colour = job.colour }))
    if not chunk then return OK end
  end
end

-- Runs over the whole of a file; returns the exit status.
local function run_document(job, file, name)
  local source, why = file:read "*a"
  if not source then
    complain("%s: %s", name, why or "cannot be read")
    return TROUBLE
  end
  local method = job.method
  local result, message
  if job.to == "json" or job.to == "jsonl" then
    result, message = result_for(job, source)
    if result ~= nil then write_json(job, result) end
  else
    local more
    result, message, more = job.desk[method.method](job.desk, source)
    if result ~= nil then
      -- the text is on standard output: what else there is to tell goes beside it
      for _, note in ipairs(show.notes(method.name, message, more)) do complain("%s: %s", name, note) end
      write(show.text(method.name, result, source, { colour = job.colour, report = job.to == "report" }))
    end
  end
  if result ~= nil then return OK end
  complain("%s: %s", name, message or "bad data")
  return BAD_DATA
end

-- Runs over the rows of a corpus; returns the exit status.
local function run_corpus(job, file, name)
  local status, number = OK, 0
  for line in file:lines() do
    number = number + 1
    if number == 1 then line = line:gsub("^\239\187\191", "") end -- a byte order mark
    local row, message = rows.rewrite(line, job.field, job.into, function(source) return result_for(job, source) end)
    if row then
      write(row .. "\n")
    else
      complain("%s:%d: %s", name, number, message)
      status = BAD_DATA
      if job.bad_rows == "stop" then return status end
      if job.bad_rows == "keep" then write(line .. "\n") end
    end
  end
  return status
end

-- Whether the job's output does not wait for the end of its input: not where that could refuse it, nor for spans.
local function streams(job)
  local given = job.options
  return job.method.stream and job.to == "text" and given.invalid ~= "error"
    and not given.report and not given.explain and not given.spans
end

local function run(job)
  local worst = OK
  job.run = job.jsonl and run_corpus or streams(job) and run_stream or run_document
  for _, name in ipairs(job.files) do
    local file, message = open(name)
    local shown = name == "-" and "standard input" or name
    local status = TROUBLE
    if not file then
      complain("%s", message)
    else
      status = job.run(job, file, shown)
      if file ~= io.stdin then file:close() end
    end
    worst = math.max(worst, status)
    if status ~= OK and job.jsonl and job.bad_rows == "stop" then break end
  end
  if not io.stdout:flush() then stop("cannot write to standard output") end
  return worst
end

--- Runs the command with these arguments; returns the exit status.
---@param args string[]
---@return integer
function cli.main(args)
  local ok, outcome = pcall(function() return run(read_job(args)) end)
  if ok then return outcome end
  if type(outcome) ~= "table" then outcome = { message = tostring(outcome) } end
  complain("%s", outcome.message)
  if outcome.misuse then io.stderr:write "'copydesk --help' tells how it is used\n" end
  return TROUBLE
end

return cli
