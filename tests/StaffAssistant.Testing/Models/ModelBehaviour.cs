namespace StaffAssistant.Testing.Models;

/// <summary>What an endpoint does with a request once it has read it.</summary>
public delegate Task ModelBehaviour(ModelCall call, Stream line, CancellationToken cancellationToken);
