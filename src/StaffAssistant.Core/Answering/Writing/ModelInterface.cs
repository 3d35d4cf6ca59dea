namespace StaffAssistant.Core.Answering.Writing;

/// <summary>How a model's endpoint is spoken to.</summary>
public enum ModelInterface
{
    /// <summary>There is no model.</summary>
    None,

    /// <summary>OpenAI's interface, as Ollama, vLLM, LM Studio and many data centres offer it.</summary>
    OpenAiCompatible,

    /// <summary>Azure OpenAI at its address <c>/openai/v1</c>.</summary>
    AzureOpenAi,
}
