-- report.lua: how a test run is told: the faults in full, what was skipped, and as the last line
-- "12 passed, 0 failed". busted's runner subscribes the handler it gets.
return function()
  local busted = require "busted"
  local handler = require "busted.outputHandlers.base" ()

  local function tell(fault)
    local trace = fault.trace or {}
    local message = type(fault.message) == "string" and fault.message or trace.message or "?"
    io.write("\nFAILED ", fault.name, "\n  ", (message:gsub("\n", "\n  ")), "\n")
    if trace.traceback then io.write("  ", (trace.traceback:gsub("\n", "\n  ")), "\n") end
  end

  function handler.suiteEnd()
    for _, fault in ipairs(handler.failures) do tell(fault) end
    for _, fault in ipairs(handler.errors) do tell(fault) end
    for _, skipped in ipairs(handler.pendings) do
      local why = type(skipped.message) == "string" and ": " .. skipped.message or ""
      io.write("skipped: ", skipped.name, why, "\n")
    end
    local pending = handler.pendingsCount > 0 and (", %d skipped"):format(handler.pendingsCount) or ""
    io.write(("%d passed, %d failed%s\n"):format(handler.successesCount,
      handler.failuresCount + handler.errorsCount, pending))
    return nil, true
  end

  busted.subscribe({ "suite", "end" }, handler.suiteEnd)
  return handler
end
